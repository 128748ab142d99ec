import { useEffect } from 'react'
import { assertNever } from '../shared/result'
import { say } from '../shared/words/say'
import { AddressDialog } from './features/addresses/address-dialog'
import { SiteMovedDialog } from './features/addresses/site-moved-dialog'
import { ArticlePane } from './features/article/article-pane'
import { CommentsDialog } from './features/comments/comments-dialog'
import { CropDialog } from './features/article/crop-dialog'
import { ShortcutsDialog } from './features/commands/shortcuts-dialog'
import { useContextMenu } from './features/commands/use-context-menu'
import { useCommands } from './features/commands/use-commands'
import { useMenu } from './features/commands/use-menu'
import { Inspector } from './features/details/inspector'
import { EverywhereDialog } from './features/everywhere/everywhere-dialog'
import { useFocusMode } from './features/focus/use-focus-mode'
import { PastDialog } from './features/history/past-dialog'
import { ArticleFileDialog } from './features/importing/article-file-dialog'
import { DropZone } from './features/importing/drop-zone'
import { BinDialog } from './features/library/bin-dialog'
import { MoveInDialog } from './features/importing/move-in-dialog'
import { NextDayDialog } from './features/next-day/next-day-dialog'
import { ImportDialog } from './features/importing/import-dialog'
import { Library } from './features/library/library'
import { useReveal } from './features/library/use-reveal'
import { Palette } from './features/palette/palette'
import { BringInDialog } from './features/places/bring-in-dialog'
import { PlacesDialog } from './features/places/places-dialog'
import { PublishAtDialog } from './features/publishing/publish-at-dialog'
import { TakeDownDialog } from './features/publishing/take-down-dialog'
import { TargetDialog } from './features/publishing/target-dialog'
import { LooksDialog } from './features/site-looks/looks-dialog'
import { WholeSiteDialog } from './features/site-looks/whole-site-dialog'
import { CancelDialog } from './features/queue/cancel-dialog'
import { useNetwork } from './features/queue/use-online'
import { useAppearance } from './features/settings/use-appearance'
import { SettingsDialog } from './features/settings/settings-dialog'
import { NoticeDialog } from './features/telling/notice-dialog'
import { UndecidedDialog } from './features/telling/undecided-dialog'
import { PeopleDialog } from './features/people/people-dialog'
import { missedOf } from './features/schedule/missed-of'
import { MissedUpdates } from './features/schedule/missed-updates'
import { ScheduleDialog } from './features/schedule/schedule-dialog'
import { ChangeManyDialog } from './features/updates/change-many-dialog'
import { GoToTimeDialog } from './features/updates/go-to-time-dialog'
import { TemplateDialog } from './features/templates/template-dialog'
import { RestampDialog } from './features/updates/restamp-dialog'
import { WithdrawDialog } from './features/updates/withdraw-dialog'
import { newsroom } from './platform/newsroom'
import { useApp } from './state/app-store'
import { useAppBetweenKeys } from './state/use-app-between-keys'
import { usePanelShown } from './ui/panels'
import { Toasts } from './ui/toasts'
import { useAtRest } from './ui/use-at-rest'

/** The newsroom's window: library, article, details. */
export function App() {
  const ready = useApp((state) => state.started)
  const libraryShown = usePanelShown('library')
  const inspectorShown = usePanelShown('inspector')
  const focusMode = useApp((state) => state.focusMode)
  const missed = useApp((state) => missedOf(state.schedules).length > 0)
  return (
    <div
      className="newsroom"
      data-ready={ready}
      data-focus={focusMode ? '' : undefined}
      data-missed={missed ? '' : undefined}
    >
      {libraryShown ? <Library /> : null}
      <ArticlePane />
      {inspectorShown ? <Inspector /> : null}
      <OpenDialog />
      <MissedUpdates />
      <DropZone />
      <Toasts />
      <Beside />
    </div>
  )
}

/** What the window does beside what it shows: what that follows draws none of it anew. */
function Beside() {
  useCommands()
  useContextMenu()
  useMenu()
  useNetwork()
  useAppearance()
  useReveal()
  useWindowTitle()
  useSpelling()
  useFocusMode()
  return null
}

/** The window is called by what is open in it: in the window list, and read out when it comes in front. */
function useWindowTitle(): void {
  const headline = useAppBetweenKeys(
    ({ coverage }) => coverage?.article.fields.headline.trim() ?? '',
  )
  const article = useApp(({ coverage }) => coverage?.article.id ?? null)
  // Set with each letter of a headline, Chromium would undo that by letters: a change of the page ends a step.
  const title = useAtRest(headline, article)
  useEffect(() => {
    document.title = title === '' ? 'Dateline' : say('{title} – Dateline', { title })
  }, [title])
}

/** Spelling is checked in the language of the article in front, in whichever window that is. */
function useSpelling(): void {
  const language = useApp(({ coverage }) => coverage?.article.fields.language ?? null)
  useEffect(() => {
    const tell = (): void => void newsroom.spellIn({ language })
    if (document.hasFocus()) tell()
    window.addEventListener('focus', tell)
    return () => {
      window.removeEventListener('focus', tell)
    }
  }, [language])
}

function OpenDialog() {
  const dialog = useApp((state) => state.dialog)
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'import':
      return <ImportDialog fileName={dialog.fileName} text={dialog.text} />
    case 'article-file':
      return <ArticleFileDialog fileName={dialog.fileName} text={dialog.text} />
    case 'restamp':
      return <RestampDialog id={dialog.id} />
    case 'withdraw':
      return <WithdrawDialog id={dialog.id} />
    case 'schedule':
      return <ScheduleDialog id={dialog.id} />
    case 'go-to-time':
      return <GoToTimeDialog />
    case 'people':
      return <PeopleDialog />
    case 'change-many':
      return <ChangeManyDialog what={dialog.what} />
    case 'notice':
      return (
        <NoticeDialog
          entryId={dialog.entryId}
          nature={dialog.nature}
          correctionId={dialog.correctionId}
        />
      )
    case 'undecided':
      return <UndecidedDialog at={dialog.at} />
    case 'next-day':
      return <NextDayDialog />
    case 'replace-everywhere':
      return <EverywhereDialog />
    case 'new-from-template':
      return <TemplateDialog />
    case 'bin':
      return <BinDialog />
    case 'settings':
      return <SettingsDialog section={dialog.section} />
    case 'target':
      return <TargetDialog thenPublish={dialog.thenPublish} />
    case 'places':
      return <PlacesDialog />
    case 'address':
      return <AddressDialog path={dialog.path} />
    case 'site-moved':
      return <SiteMovedDialog {...dialog} />
    case 'site-looks':
      return <LooksDialog targetId={dialog.targetId} backToPlaces={dialog.backToPlaces} />
    case 'whole-site':
      return <WholeSiteDialog targetId={dialog.targetId} backToPlaces={dialog.backToPlaces} />
    case 'bring-in':
      return <BringInDialog backToPlaces={dialog.backToPlaces} />
    case 'move-in':
      return <MoveInDialog />
    case 'publish-at':
      return <PublishAtDialog />
    case 'take-down':
      return <TakeDownDialog targetId={dialog.targetId} />
    case 'cancel-delivery':
      return <CancelDialog delivery={dialog.delivery} />
    case 'crop':
      return <CropDialog file={dialog.file} onDone={dialog.onDone} />
    case 'open-past':
      return <PastDialog />
    case 'comments':
      return <CommentsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'palette':
      return <Palette />
    default:
      return assertNever(dialog)
  }
}
