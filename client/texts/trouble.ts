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
  broken: {
    heading: 'A part of this page could not be shown',
    help: 'Load the page again: its address has the view, and nothing is lost. The server may have been renewed since the page was loaded.',
    retry: 'Load the page again',
  },
} as const;
