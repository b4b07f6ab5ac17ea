/** The tour that is offered once. */
export const tour = {
  label: 'Tour',
  offer: 'First time here? Four steps show how to read this page.',
  begin: 'Show me',
  decline: 'No, thank you',
  skip: 'End the tour',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  step: (number: number, of: number) => `${number} of ${of}`,
  steps: {
    network: {
      heading: 'The network',
      words:
        'Each mark is an instrument, each line what one cites of the other, from earlier years to later ones. Click a mark to read it, a line to read the words behind it; double-click a mark to draw what is linked to it.',
    },
    panel: {
      heading: 'The text beside it',
      words:
        'What is selected is read here. Every citation is marked: touch it and its line lights up; touch a line and the text moves to its words.',
    },
    tabs: {
      heading: 'Who cites it, and how',
      words:
        'What it cites, who cites it with which words, the treaties it invokes, and its earlier and later versions.',
    },
    search: {
      heading: 'Go anywhere',
      words:
        'Symbols as people write them, titles, treaties, bodies. The address of the page always reopens what you see: send it to others.',
    },
  },
} as const;
