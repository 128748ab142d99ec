// Not when its terminal goes: `nohup` means it to go on then.
const codes = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * While something lies unpacked a signal ends the command by way of what clears up behind it; the returned
 * function lets signals end it as ever, which they do also where its thread is held up.
 */
export function endOnSignals(): () => void {
  const listeners = Object.entries(codes).map(([signal, code]) => {
    const end = () => process.exit(code)
    process.on(signal, end)
    return () => process.off(signal, end)
  })
  return () => {
    for (const letGo of listeners) letGo()
  }
}
