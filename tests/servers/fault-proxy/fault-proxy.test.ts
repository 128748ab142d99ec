import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sendCall } from '../../../electron/publish/remote/http'
import { faults, faultsFrom, type Fault } from './fault'
import { startFaultProxy, type FaultProxy } from './fault-proxy'

let heard: string[] = []
const server = createServer((request, response) => {
  void (async () => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    heard.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`)
    response.writeHead(200, { etag: '"1"' }).end('{"all":"of it"}')
  })()
})

beforeEach(async () => {
  heard = []
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterEach(() => new Promise((closed) => server.close(closed)))

function proxyWith(fault: Fault): Promise<FaultProxy> {
  const { port } = server.address() as AddressInfo
  return startFaultProxy({
    upstream: () => `http://127.0.0.1:${String(port)}`,
    nextFault: () => fault,
  })
}

/** What the client hears, and how often the server was asked. */
async function through(fault: Fault, timeoutMs = 5_000) {
  const proxy = await proxyWith(fault)
  const answer = await sendCall({
    method: 'PUT',
    url: `${proxy.url}a?b=c`,
    body: 'words',
    timeoutMs,
  })
  const heardByThen = heard.length
  await proxy.stop()
  return {
    answer: answer.ok ? `${String(answer.value.status)} ${answer.value.text}` : answer.error.kind,
    heardByThen,
    heard: heard.length,
    report: proxy.report(),
  }
}

describe('what happens on the way', () => {
  test.each<[Fault, string, number]>([
    ['pass', '200 {"all":"of it"}', 1],
    ['slow', '200 {"all":"of it"}', 1],
    ['repeat', '200 {"all":"of it"}', 2],
    ['drop-request', 'network-down', 0],
    ['drop-answer', 'network-down', 1],
    ['cut-answer', '200 {"all":', 1],
    ['break-answer', 'network-down', 1],
    ['answer-500', '500 Oh', 0],
    ['answer-503', '503 Oh', 0],
    ['answer-429', '429 Oh', 0],
  ])('%s: the client hears “%s”, the server is asked %i times', async (fault, answer, times) => {
    expect(await through(fault)).toMatchObject({
      answer,
      heard: times,
      report: `${fault} ×${String(times)} PUT /a?b=c`,
    })
  })

  test('late: the client has given up when the server hears of it', async () => {
    expect(await through('late', 100)).toMatchObject({
      answer: 'network-down',
      heardByThen: 0,
      heard: 1,
    })
  })

  test('what is passed on is passed on whole', async () => {
    await through('pass')

    expect(heard).toEqual(['PUT /a?b=c words'])
  })
})

describe('a seed', () => {
  const first = (count: number, next: () => Fault) => Array.from({ length: count }, next)

  test('always gives the same faults, and another seed others', () => {
    const once = first(40, faultsFrom(7, 0.5))

    expect(first(40, faultsFrom(7, 0.5))).toEqual(once)
    expect(first(40, faultsFrom(8, 0.5))).not.toEqual(once)
  })

  test('gives as many as it was told, of every kind', () => {
    const many = first(5000, faultsFrom(1, 0.4))

    const share = many.filter((fault) => fault !== 'pass').length / many.length
    expect(share).toBeGreaterThan(0.37)
    expect(share).toBeLessThan(0.43)
    expect(new Set(many)).toEqual(new Set(['pass', ...faults]))
  })
})
