import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { DeliveryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { QueuedDelivery } from '../../state/deliveries'
import { LookingFrame } from '../history/looking-frame'
import { pressDelivery } from './queue-keys'
import { QueueRow } from './queue-row'
import './queue.css'
import { useWordsOn } from './use-words-on'

/** All that is on its way to readers, in the order in which it goes. */
export function QueuePane() {
  const { paused, deliveries } = useApp((state) => state.queue)
  useListFocus(deliveries.length > 0)
  return (
    <LookingFrame
      name={say('Queue')}
      title={say('Queue')}
      words={headWords(deliveries.length)}
      actions={<PauseButton paused={paused} />}
      tools={
        paused ? (
          <p className="paused-banner" role="status">
            {say('Paused: nothing is sent until you let it go on.')}
          </p>
        ) : null
      }
    >
      {deliveries.length === 0 ? <NothingQueued /> : <Rows deliveries={deliveries} />}
    </LookingFrame>
  )
}

function Rows({ deliveries }: { readonly deliveries: readonly QueuedDelivery[] }) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<DeliveryId | null>(null)
  const wordsOn = useWordsOn()
  const at = Math.max(
    0,
    deliveries.findIndex(({ id }) => id === chosen),
  )
  const cursor = deliveries[at]?.id ?? null
  const virtual = useVirtualizer({
    count: deliveries.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('.looking-text') ?? null,
    estimateSize: () => 72,
    getItemKey: (index) => deliveries[index]?.id ?? index,
    overscan: 10,
  })
  const keyDown = (event: KeyboardEvent) => {
    const to = pressDelivery(event, { deliveries, at })
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setChosen(deliveries[to]?.id ?? null)
    virtual.scrollToIndex(to, { align: 'auto' })
  }
  return (
    <div className="queue">
      <p className="queue-keys" aria-hidden>
        <span className="keys">↑ ↓</span> {say('choose')} <span className="keys">Alt+↑ ↓</span>{' '}
        {say('reorder')} <span className="keys">Enter</span> {say('try again or look')}{' '}
        <span className="keys">{say('Delete|key')}</span> {say('take out')}
      </p>
      <div
        ref={list}
        id="queue-list"
        className="queue-list"
        role="listbox"
        tabIndex={0}
        aria-label={say('Queue, in the order in which it is sent')}
        aria-activedescendant={cursor === null ? undefined : `delivery-${cursor}`}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={keyDown}
      >
        {virtual.getVirtualItems().map((item) => {
          const delivery = deliveries[item.index]
          if (delivery === undefined) return null
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className="queue-place"
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <QueueRow
                delivery={delivery}
                on={wordsOn(delivery.targetId, delivery)}
                chosen={delivery.id === cursor}
                place={{ at: item.index + 1, of: deliveries.length }}
                onChoose={setChosen}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The keys are for the list, as soon as it is there; after the frame has taken the focus. */
function useListFocus(hasRows: boolean): void {
  useEffect(() => {
    if (hasRows) document.getElementById('queue-list')?.focus({ preventScroll: true })
  }, [hasRows])
}

function PauseButton({ paused }: { readonly paused: boolean }) {
  const pauseQueue = useApp((state) => state.pauseQueue)
  return (
    <button
      type="button"
      className={paused ? 'button main' : 'button'}
      onClick={() => void pauseQueue(!paused)}
    >
      {paused ? say('Let it go on') : say('Pause')}
    </button>
  )
}

function NothingQueued() {
  return (
    <div className="looking-empty">
      <h2>{say('Nothing is on its way')}</h2>
      <p>
        {say('What you publish goes through here. Without a network it waits, and goes by itself.')}
      </p>
    </div>
  )
}

function headWords(count: number): string {
  if (count === 0) return ''
  return say('{count, plural, one {1 on its way} other {# on their way}}', { count })
}
