/** Which texts must be seen to be a machine's paraphrase, and which must not? Sentences of our own. */
export const cases = {
  reads: [
    {
      rule: 'paraphrase/en/odd-phrase',
      lines: [
        'The safety powers shot nerve fuel at the group, the inside minister stated. A highly sensitive situation was pronounced.',
        'Salvage groups from the Crimson Sickle looked for lifeless bodies after the seismic tremor.',
        'The unfamiliar minister of the nation advised close by media that the demise count would rise.',
      ],
    },
  ],
  refuses: [
    'The security forces fired tear gas at the crowd, the interior minister said. A state of emergency was declared.',
    'The home secretary and the foreign minister spoke of safety powers in the new bill.',
    'Psychological warfare is taught at the academy. A question and answer session followed, and the safety council met.',
    'A seismic tremor was felt, geologists said.',
  ],
} as const
