import type { DeliveryId } from '../../shared/ids'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { Act } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'
import type { CopiedText } from '../clipboard/pictures-from-clipboard'
import type { Log } from '../log'
import type { HostAsked } from '../deploy/open-host'
import type { HostDoor } from '../deploy/site-host'
import type { PublicReader } from '../embeds/public-reader'
import type { Pictures } from '../pictures/pictures'
import type { FolderHand } from '../publish/folder-hand'
import type { LotsBeside } from '../publish/lots-beside'
import type { Outbox } from '../publish/outbox/outbox'
import type { PreviewShelf } from '../publish/preview-source'
import type { Sites } from '../publish/remote/sites'
import type { SafeKeeper } from '../safekeeping/safe-keeper'
import type { PostedPublisher } from '../scheduling/posted-publisher'
import type { UpdateScheduler } from '../scheduling/update-scheduler'
import type { SecretStore } from '../secrets/secret-store'
import type { SettingsStore } from '../settings/settings-store'
import type { ContentStore } from '../store/content-store'
import type { WindowId } from '../windows/article-holders'
import type { WindowDesk } from '../windows/window-desk'

/** What the handlers work with; put together in `main.ts`. */
export interface NewsroomParts {
  readonly store: ContentStore
  readonly pictures: Pictures
  readonly settings: SettingsStore
  readonly preview: PreviewShelf
  readonly outbox: Outbox
  readonly scheduler: UpdateScheduler
  readonly postedPublisher: PostedPublisher
  /** What the last publishing to a folder did, by its delivery. */
  readonly reportOf: (delivery: DeliveryId) => PublishReport | undefined
  readonly secrets: SecretStore
  readonly sites: Sites
  /** The host of a folder's site, with its password or key. */
  readonly openHost: (of: HostAsked) => Result<HostDoor>
  /** The bytes of a picture at a public address. */
  readonly fetchPicture: (url: string, allowHttp: boolean) => Promise<Result<Uint8Array>>
  /** What anybody may read at a public address: for cards of what lies elsewhere. */
  readonly readPublic: PublicReader
  /** Folder with the published pages' stylesheet and fonts. */
  readonly siteAssets: string
  /** Does the work in the folders of sites. */
  readonly hand: FolderHand
  /** Threads that make whole sites; absent: the newsroom itself does. */
  readonly lots?: LotsBeside | undefined
  /** Copies the newsroom and checks it, beside everything else. */
  readonly keeper: SafeKeeper
  readonly log: Log
  readonly now: () => Instant
  /** The person at the desk, at this moment. */
  readonly act: () => Act
  readonly windows: WindowDesk
  readonly system: SystemDialogs
  readonly spelling: SpellingDesk
  readonly about: {
    readonly machineZone: string
    readonly version: string
    readonly dataFolder: string
    readonly notice: string
  }
}

/** Whose spelling is checked. */
export interface SpellingDesk {
  /** In this language; null: no article is open. */
  readonly use: (language: string | null) => void
}

/** What only the operating system's own windows can do. */
export interface SystemDialogs {
  /** Absolute path, or undefined where the editor thought better of it. */
  readonly chooseTextFile: () => Promise<string | undefined>
  /** What a newsroom moves in with. */
  readonly chooseArchive: (what: 'file' | 'folder') => Promise<string | undefined>
  readonly choosePictureFile: () => Promise<string | undefined>
  /** The same for several; none where the editor thought better of it. */
  readonly choosePictureFiles: () => Promise<readonly string[]>
  /** Where to write a file of this name. */
  readonly chooseToSave: (
    fileName: string,
    what: 'article' | 'templates',
  ) => Promise<string | undefined>
  readonly chooseTemplateFile: () => Promise<string | undefined>
  readonly copyText: (text: string) => void
  readonly chooseFolder: () => Promise<string | undefined>
  /** What lies on the clipboard, for the window she works in alone. */
  readonly copiedText: (window: WindowId) => Promise<CopiedText | null>
  readonly openInBrowser: (address: string) => Promise<void>
  /** Opens a local page; the returned words say why it could not be opened, empty if it was. */
  readonly openFile: (path: string) => Promise<string>
  /** The settings have changed: every window looks as they say. */
  readonly followLook: () => void
}
