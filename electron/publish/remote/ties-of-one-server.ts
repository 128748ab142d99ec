import { appError } from '../../../shared/app-error'
import type { TargetId } from '../../../shared/ids'
import { err, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import type { RemoteStore } from '../../store/outbox-store'

/**
 * What a place holds, for one sending. Nothing is noted any more once the place stands for another server:
 * a post’s number at the former one is somebody else’s post there.
 */
export function tiesOfOneServer(remote: RemoteStore, id: TargetId): RemoteStore {
  const record = remote.recordOf(id)
  const whileSame =
    <Args extends readonly unknown[]>(note: (...args: Args) => Result<null>) =>
    (...args: Args): Result<null> =>
      remote.recordOf(id) === record ? note(...args) : err(anotherServer())
  return {
    ...remote,
    keepCopy: whileSame(remote.keepCopy),
    forgetCopy: whileSame(remote.forgetCopy),
    keepPicture: whileSame(remote.keepPicture),
    forgetPicture: whileSame(remote.forgetPicture),
  }
}

function anotherServer() {
  return appError(
    'target-busy',
    sentence('The place was set up for another site while the article was on its way.'),
    sentence('What has arrived at the former one stays there; the next try goes to the new one.'),
  )
}
