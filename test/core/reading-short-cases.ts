/** Typed answers to a question without options. */
export type ShortCases = {
  accepted: readonly string[]
  right: readonly string[]
  wrong: readonly string[]
  none: readonly string[]
}

export const SHORT_CASES: readonly ShortCases[] = [
  {
    accepted: ['Paris'],
    right: [
      'Paris',
      'paris',
      'PARIS!',
      'it is Paris!',
      'París 🎉',
      '@master Paris #class',
      '#Paris',
      'Parris',
      'Prais',
      'Paris, France',
      'In Paris I think',
      'Answer: Paris.',
      'Is it Paris?',
      'Ich glaube Paris',
      'c’est Paris',
      '“Paris”',
    ],
    wrong: ['London', 'London?', 'Rome!', 'I think it is Berlin', 'Lyon, I guess', 'B'],
    none: [
      'not Paris',
      'Paris or London',
      'Paris, London, Rome',
      'Paris? no, London',
      'Paris, sorry, London',
      'What is Paris?',
      "I don't know",
      'no idea',
      'hi',
      'lol',
      '',
      '#class',
      '@master',
      '👍',
      'https://t.co/Paris',
      'RT @ana: Paris',
      'great question!',
      'who won?',
      'why?',
      'can you repeat please',
      "I can't hear anything, is the sound on for everybody else in this room?",
    ],
  },
  {
    accepted: ['1000'],
    right: [
      '1000',
      '1,000',
      '1.000',
      '1 000',
      "1'000",
      '١٠٠٠',
      '1000.0',
      'about 1,000',
      '1000 km',
      'I think it’s 1000',
    ],
    wrong: ['100', '10,000', '999', '1001', '-1000'],
    none: ['1000 or 2000', 'between 1000 and 2000', 'not 1000', 'a lot', 'London', 'one thousand'],
  },
  {
    accepted: ['3.5'],
    right: ['3.5', '3,5', '3.50', '3,50', '3.5 %', '٣٫٥'.replace('٫', ',')],
    wrong: ['35', '3.55', '3', '350'],
    none: ['hm', '3.5 or 4'],
  },
  {
    accepted: ['4'],
    right: ['4', 'four', 'vier', 'it is 4', '4 legs', '٤'],
    wrong: ['5', '44', 'three'],
    none: ['I have 4 kids', '4 or 5', '4? 5!', 'for'],
  },
  {
    accepted: ['The Beatles'],
    right: ['beatles', 'the Beatles', 'Beatels', 'The Beatles, obviously'],
    wrong: ['Rolling Stones', 'the stones'],
    none: ['not the Beatles', 'beatles / stones'],
  },
  {
    accepted: ['photosynthesis'],
    right: ['fotosynthesis', 'photosyntesis', 'photo synthesis'],
    wrong: ['synthesis', 'photography'],
    none: ['photosynthesis or respiration'],
  },
  {
    accepted: ['H2O', 'water'],
    right: ['h2o', 'H₂O', 'Water', 'wtaer'],
    wrong: ['H20', 'CO2'],
    none: ['water or ice'],
  },
  { accepted: ['C++'], right: ['C++', 'c++!'], wrong: ['Java'], none: [] },
  { accepted: ['cat'], right: ['cat', 'a cat', 'the cat'], wrong: ['bat', 'cats'], none: [] },
]
