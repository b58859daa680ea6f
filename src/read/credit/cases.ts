/** Lines at the end of a report, with the credits that must be found; `refuses` must yield none. */

export const cases: {
  readonly reads: readonly (readonly [line: string, ...credits: string[]])[]
  readonly refuses: readonly string[]
} = {
  reads: [
    ['With AP, EFE and local media', 'Associated Press agency', 'EFE agency', 'local media local-media'],
    ['(With inputs from PTI)', 'Press Trust of India agency'],
    ['With reporting by AFP and Steppe Post.', 'Agence France-Presse agency', 'Steppe Post outlet'],
    ['(Reporting by Aigul Omarova in Almaty; Editing by John Smith)', 'Aigul Omarova author', 'John Smith author'],
    [
      'Reporting by Aigul Omarova and Jane Roe; editing by John Smith',
      'Aigul Omarova author',
      'Jane Roe author',
      'John Smith author',
    ],
    ['Additional reporting by Jane Roe.', 'Jane Roe author'],
    ['Reuters contributed to this report.', 'Reuters agency'],
    ['The Associated Press contributed to this story.', 'Associated Press agency'],
    ['— Jane Roe and The Canadian Press contributed reporting.', 'Jane Roe author', 'Canadian Press agency'],
    ['Associated Press writer Jane Roe contributed to this report.', 'Associated Press agency', 'Jane Roe author'],
    ['Source: Xinhua', 'Xinhua agency'],
    ['Con información de EFE y medios locales', 'EFE agency', 'medios locales local-media'],
    ['Con información de AFP.', 'Agence France-Presse agency'],
    ['Com informações da Agência Brasil', 'Agência Brasil agency'],
    ['Avec AFP', 'Agence France-Presse agency'],
    ['(avec Reuters et AFP)', 'Reuters agency', 'Agence France-Presse agency'],
    ['Mit Material von dpa und AFP', 'DPA agency', 'Agence France-Presse agency'],
    ['По материалам ТАСС', 'TASS agency'],
    ['Источник: Интерфакс', 'Interfax agency'],
    ['Kaynak: AA', 'Anadolu Agency agency'],
    ['AFP', 'Agence France-Presse agency'],
    ['(Reuters)', 'Reuters agency'],
    ['Reuters/AFP', 'Reuters agency', 'Agence France-Presse agency'],
    ['The square was calm by night. (AP)', 'Associated Press agency'],
    ['The square was calm by night, he said. Reuters contributed to this report.', 'Reuters agency'],
  ],
  refuses: [
    'With tears in her eyes, the mother said that she had seen nothing.',
    'With police and soldiers on the streets',
    'He told Reuters that the square was calm.',
    'The army contributed to this crisis.',
    'Con lágrimas en los ojos',
    'The ministry said so (see the map)',
    'POLICE',
    'Source of the fire',
    'Editing by hand takes time, he said.',
  ],
}
