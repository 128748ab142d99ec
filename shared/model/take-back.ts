/** For so long a posting can be taken back by one key, and nothing of it leaves the machine by itself. */
export const takeBackSeconds = 8
