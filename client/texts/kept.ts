/** What this browser remembers: pinned instruments, and those opened of late. */
export const kept = {
  pin: 'Pin',
  pinTitle: (label: string) => `Pin ${label}`,
  pinWhy: 'The search field and the start page offer what is pinned',
  unpin: 'Unpin',
  unpinTitle: (label: string) => `Unpin ${label}`,
  pinned: 'Pinned',
  recent: 'Opened lately',
  privately: 'Remembered in this browser only.',
} as const;
