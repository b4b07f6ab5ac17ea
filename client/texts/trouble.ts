/** When something does not work. */
export const trouble = {
  away: {
    heading: 'The server does not answer',
    help: 'It may have been stopped, or be starting. This page asks again when you say so.',
    retry: 'Try again',
  },
  failed: {
    heading: 'That did not work',
    help: (message: string) => `The server says: ${message}`,
    retry: 'Try again',
  },
} as const;
