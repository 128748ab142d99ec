import { appError } from '../../shared/app-error'
import { contract, type Caller, type Handlers, type RequestName } from '../../shared/ipc/contract'
import { err, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import type { Log } from '../log'

/** A request as it arrives: nothing of it is known to be right, but who asks. */
export interface Asking {
  readonly name: unknown
  readonly asked: unknown
  readonly caller: Caller
}

/**
 * Answers one request: looks up its line of the contract, parses what is asked, calls the handler.
 * Every failure is a value, since a thrown error would arrive without its kind.
 */
export async function answerRequest(
  desk: { readonly handlers: Handlers; readonly log: Log },
  { name, asked, caller }: Asking,
): Promise<Result<unknown>> {
  if (!isRequestName(name))
    return refuse(say('There is no request “{name}”.', { name: String(name) }))
  try {
    return await answer(desk.handlers, { name, asked, caller })
  } catch (cause) {
    const reference = desk.log.bug(`request ${name}`, cause)
    return err(
      appError(
        'unexpected',
        say('Dateline stumbled over itself (reference {reference}).', { reference }),
        say('What was saved is safe. Try again; if it happens again, restart Dateline.'),
      ),
    )
  }
}

/** The failure of a call that no window of ours makes. */
export function refuse(message: string): Result<never> {
  return err(appError('wrong-call', message, say('Nothing was changed.')))
}

async function answer(
  handlers: Handlers,
  { name, asked, caller }: Asking & { readonly name: RequestName },
): Promise<Result<unknown>> {
  const parsed = contract[name].schema.safeParse(asked)
  if (!parsed.success) {
    const place = parsed.error.issues[0]
    return refuse(
      say('“{name}” was asked with an unusable {list}.', {
        name,
        list: place?.path.join('.') ?? 'value',
      }),
    )
  }
  // The schema and the handler stand on the same line of the contract: what it parsed is what it takes.
  const handler = handlers[name] as (asked: unknown, caller: Caller) => Promise<Result<unknown>>
  return handler(parsed.data, caller)
}

/** Whether the contract has a line of this name. */
export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
