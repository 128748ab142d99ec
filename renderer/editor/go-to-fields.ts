/** Goes to the first field of the selected card. */
export function goToFields(card: HTMLElement): void {
  card.querySelector<HTMLElement>('[data-card-fields] :is(textarea, input)')?.focus()
}
