/**
 * Links as they were once made, each with what was chosen. Never change one: it may be in a colleague's mail. When
 * the version of the links goes up, add some of that version.
 */
export const recordedLinks: readonly {
  readonly name: string;
  readonly fragment: string;
  readonly values: Readonly<Record<string, unknown>>;
}[] = [
  {
    name: 'version 1, nothing chosen',
    fragment: '#1.e30',
    values: {},
  },
  {
    name: 'version 1, one section in French for Lindenau',
    fragment:
      '#1.eyJzZWN0aW9ucyI6W3sibmFtZSI6Imhlcm8iLCJoZWFkaW5nIjoiTGluZGVuYXUgY29uc3RydWl0IHBvdXIgMjA1MCJ9LHsibmFtZSI6InRpbWVsaW5lIn1dLCJsYW5ndWFnZSI6ImZyIiwiaGVhZGluZ0xldmVsIjozLCJjaXR5TmFtZSI6IkxpbmRlbmF1IiwibWlsZXN0b25lcyI6W3sieWVhciI6IjE5OTgiLCJ0ZXh0IjoiTGluZGVuYXUgcmVqb2ludCBJQ0xFSS4ifSx7fV0sImlzTmV3ZXN0Rmlyc3QiOnRydWV9',
    values: {
      sections: [
        {
          name: 'hero',
          heading: 'Lindenau construit pour 2050',
          introduction: '',
        },
        {
          name: 'timeline',
        },
      ],
      language: 'fr',
      headingLevel: 3,
      cityName: 'Lindenau',
      milestones: [
        {
          year: '1998',
          text: 'Lindenau rejoint ICLEI.',
        },
        {
          year: '',
          text: '',
        },
      ],
      isNewestFirst: true,
    },
  },
  {
    name: 'version 1, colours and links',
    fragment:
      '#1.eyJoYXNGaWd1cmVzIjpmYWxzZSwibGlua3MiOnsid29yayI6Ii9hcmJlaXQvIiwiYWN0aXZpdGllcyI6Imh0dHBzOi8vZXhhbXBsZS5vcmcvIn0sInN3aXRjaCI6eyJpc1BlcnNpc3RlbnQiOnRydWUsImhhc05hbWVzIjp0cnVlfSwidGhlbWUiOnsic3RhcnQiOiJjb2xvciIsImNvbG9yIjoiI2UzMDYxMyIsImNoYW5nZXMiOnsiaW5rIjp7ImxpZ2h0IjoiIzExMTExMSIsImRhcmsiOiIjZWVlIn19fX0',
    values: {
      links: {
        work: '/arbeit/',
        agendas: '',
        activities: 'https://example.org/',
      },
      theme: {
        start: 'color',
        color: '#e30613',
        changes: {
          ink: {
            light: '#111111',
            dark: '#eee',
          },
        },
      },
      hasFigures: false,
      switch: {
        isPersistent: true,
        hasNames: true,
      },
    },
  },
  {
    name: 'version 1, text in Arabic and Korean, with files of one’s own',
    fragment:
      '#1.eyJpbXBhY3RzIjpbeyJ2YWx1ZSI6Itml2aDZoCIsInRleHQiOiLYtNis2LHYqSJ9LHsidGV4dCI6IuuCmOustOulvCDsi6zsl4jsirXri4jri6QifV0sImRlbGl2ZXJ5Ijp7ImtpbmQiOiJyZW1vdmVzLXRhZ3MiLCJob3N0Ijoib3duIiwiZm9sZGVyIjoiaHR0cHM6Ly93d3cuZXhhbXBsZS5vcmcvaWNsZWkvIiwiaXNQaW5uZWQiOmZhbHNlLCJoYXNJbnRlZ3JpdHkiOmZhbHNlfX0',
    values: {
      impacts: [
        {
          value: '٥٠٠',
          text: 'شجرة',
        },
        {
          value: '',
          text: '나무를 심었습니다',
        },
      ],
      delivery: {
        kind: 'removes-tags',
        host: 'own',
        folder: 'https://www.example.org/iclei/',
        isPinned: false,
        hasIntegrity: false,
      },
    },
  },
];
