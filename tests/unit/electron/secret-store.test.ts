import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSecrets, type Vault } from '../../../electron/secrets/secret-store'
import { targetId } from '../../../shared/ids'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-secrets-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const post = targetId('post')
const courier = targetId('courier')

describe('a password in the system’s keeping', () => {
  test('is at hand again after a restart, and stands nowhere in the file', () => {
    const kept = openSecrets(folder, keyringOf('ann')).keep(post, 'open sesame', 'system')

    expect(kept.ok).toBe(true)
    expect(openSecrets(folder, keyringOf('ann')).find(post)).toEqual({
      ok: true,
      value: 'open sesame',
    })
    expect(openSecrets(folder, keyringOf('ann')).keepingOf(post)).toBe('system')
    expect(fileText()).not.toContain('sesame')
  })

  test('that another machine sealed is asked for again, and no harm is done', () => {
    openSecrets(folder, keyringOf('ann')).keep(post, 'open sesame', 'system')

    const elsewhere = openSecrets(folder, keyringOf('ben'))

    expect(errorOf(elsewhere.find(post))).toBe('secret-missing')
    expect(openSecrets(folder, keyringOf('ann')).find(post).ok).toBe(true)
  })

  test('is refused where no keyring runs, and nothing is written in its place', () => {
    const secrets = openSecrets(folder, noKeyring)

    const kept = secrets.keep(post, 'open sesame', 'system')

    expect(secrets.hasSystem()).toBe(false)
    expect(errorOf(kept)).toBe('secret-missing')
    expect(errorOf(secrets.find(post))).toBe('secret-missing')
    expect(existsSync(secretsFile())).toBe(false)
  })
})

describe('a password kept in a file', () => {
  test('is for the eyes of this account alone', () => {
    openSecrets(folder, noKeyring).keep(post, 'open sesame', 'file')

    expect(openSecrets(folder, noKeyring).find(post)).toEqual({ ok: true, value: 'open sesame' })
    expect(statSync(secretsFile()).mode & 0o777).toBe(0o600)
  })

  test('closes a file that was left open to all when the next one is kept', () => {
    const secrets = openSecrets(folder, noKeyring)
    secrets.keep(post, 'open sesame', 'file')
    writeFileSync(`${secretsFile()}.new`, '', { mode: 0o666 })

    secrets.keep(courier, 'a token', 'file')

    expect(statSync(secretsFile()).mode & 0o777).toBe(0o600)
    expect(secrets.find(post).ok && secrets.find(courier).ok).toBe(true)
  })

  test('is gone from the file once its place is forgotten; the others stay', () => {
    const secrets = openSecrets(folder, noKeyring)
    secrets.keep(post, 'open sesame', 'file')
    secrets.keep(courier, 'a token', 'file')

    secrets.forget(post)

    expect(errorOf(secrets.find(post))).toBe('secret-missing')
    expect(secrets.keepingOf(post)).toBeNull()
    expect(fileText()).not.toContain('sesame')
    expect(secrets.find(courier).ok).toBe(true)
  })

  test('leaves the file when she would rather have it kept until Dateline is closed', () => {
    const secrets = openSecrets(folder, noKeyring)
    secrets.keep(post, 'open sesame', 'file')

    secrets.keep(post, 'open sesame', 'session')

    expect(secrets.find(post)).toEqual({ ok: true, value: 'open sesame' })
    expect(fileText()).not.toContain('sesame')
  })
})

describe('a password kept until Dateline is closed', () => {
  test('never reaches the disk, and is asked for after a restart', () => {
    const secrets = openSecrets(folder, noKeyring)

    secrets.keep(post, 'open sesame', 'session')

    expect(secrets.find(post)).toEqual({ ok: true, value: 'open sesame' })
    expect(secrets.keepingOf(post)).toBe('session')
    expect(existsSync(secretsFile()) ? fileText() : '').not.toContain('sesame')
    expect(errorOf(openSecrets(folder, noKeyring).find(post))).toBe('secret-missing')
    expect(openSecrets(folder, noKeyring).keepingOf(post)).toBeNull()
  })

  test('is forgotten with its place', () => {
    const secrets = openSecrets(folder, noKeyring)
    secrets.keep(post, 'open sesame', 'session')

    secrets.forget(post)

    expect(errorOf(secrets.find(post))).toBe('secret-missing')
    expect(existsSync(secretsFile())).toBe(true)
  })
})

describe('a file of passwords that is damaged', () => {
  test.each(['', '{"post":', '[1, 2]', '{"post":{"keeping":"shout","secret":7}}'])(
    'is as none: they are asked for anew and can be kept again (%j)',
    (text) => {
      writeFileSync(secretsFile(), text)
      const secrets = openSecrets(folder, noKeyring)

      expect(errorOf(secrets.find(post))).toBe('secret-missing')
      expect(secrets.keep(post, 'open sesame', 'file').ok).toBe(true)
      expect(secrets.find(post).ok).toBe(true)
    },
  )

  test('loses one entry and no other', () => {
    const good = { keeping: 'file', secret: 'open sesame' }
    writeFileSync(secretsFile(), JSON.stringify({ courier: { keeping: 'shout' }, post: good }))
    const secrets = openSecrets(folder, noKeyring)

    expect(errorOf(secrets.find(courier))).toBe('secret-missing')
    expect(secrets.find(post)).toEqual({ ok: true, value: 'open sesame' })
    secrets.keep(courier, 'a token', 'file')
    expect(secrets.find(post).ok && secrets.find(courier).ok).toBe(true)
  })

  test('that the disk does not give is told, and nothing is written in its place', () => {
    mkdirSync(secretsFile())
    const secrets = openSecrets(folder, noKeyring)

    expect(errorOf(secrets.find(post))).toBe('unreadable-file')
    expect(errorOf(secrets.keep(post, 'open sesame', 'file'))).toBe('unreadable-file')
    expect(existsSync(`${secretsFile()}.new`)).toBe(false)
  })

  test('says so when a password cannot be written down', () => {
    const secrets = openSecrets(join(folder, 'is', 'not', 'there'), noKeyring)

    expect(secrets.keep(post, 'open sesame', 'file').ok).toBe(false)
  })
})

/** A keyring that opens only what the same account sealed. */
function keyringOf(account: string): Vault {
  const key = [...account].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 256
  const turn = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ key))
  return {
    isSafe: () => true,
    seal: (secret) => turn(Buffer.from(`${account}:${secret}`)),
    open: (sealed) => {
      const [owner, ...secret] = turn(sealed).toString().split(':')
      if (owner !== account) throw new Error('sealed by somebody else')
      return secret.join(':')
    },
  }
}

const noKeyring: Vault = {
  isSafe: () => false,
  seal: () => {
    throw new Error('nothing is sealed here')
  },
  open: () => {
    throw new Error('nothing is sealed here')
  },
}

function secretsFile(): string {
  return join(folder, 'secrets.json')
}

function fileText(): string {
  return readFileSync(secretsFile(), 'utf8')
}

function errorOf(result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) {
  return result.ok ? 'no error' : result.error?.kind
}
