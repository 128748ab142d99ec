import type { DeliveryId } from '../../../shared/ids'

/** Whoever waits for a delivery to get out of the way; let go, each looks again for itself. */
export class WaitingCallers {
  private readonly waiting = new Map<DeliveryId, Set<() => void>>()

  wait(id: DeliveryId): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.set(id, (this.waiting.get(id) ?? new Set<() => void>()).add(resolve))
    })
  }

  letGo(id: DeliveryId): void {
    const callers = this.waiting.get(id)
    this.waiting.delete(id)
    callers?.forEach((resolve) => {
      resolve()
    })
  }

  letAllGo(): void {
    for (const id of [...this.waiting.keys()]) this.letGo(id)
  }
}
