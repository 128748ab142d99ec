/** Every time zone this machine knows, for lists to choose from. */
export const zoneNames: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]
