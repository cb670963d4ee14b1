import { DEFAULT_LOOK } from '../../../src/core/look'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { AudienceView, Scene } from '../../../src/core/views'
import { StageLook, StageSize } from '../../../src/renderer/stage/look'
import { PollLine } from '../../../src/renderer/stage/scenes/poll/poll-line'
import { Stage } from '../../../src/renderer/stage/stage'
import { after, exampleViews, hostileViews, post, teams, viewOf } from '../../support/example-views'

afterEach(cleanup)

const show = (name: string) => render(<Stage view={exampleViews[name] ?? null} look={DEFAULT_LOOK} />)
const withScene = (name: string, about: object): AudienceView => {
  const view = exampleViews[name]
  if (!view) throw new Error(`there is no example '${name}'`)
  return { ...view, scene: { ...view.scene, ...about } }
}

describe('every scene', () => {
  const COVERS = ['black', 'white', 'card']
  const ENDS = ['closing', 'closing-plain', 'closing-shared']
  const names = Object.keys(exampleViews).filter(
    (name) => exampleViews[name] && ![...COVERS, ...ENDS].includes(name),
  )
  test.each(names)('%s tells latecomers how to take part', (name) => {
    const { container } = show(name)
    const { hashtag, master } = exampleViews[name]?.join ?? { hashtag: '', master: '' }
    const text = container.textContent?.replaceAll(/\s+/g, ' ') ?? ''
    expect(text).toMatch(new RegExp(`Post with ?#${hashtag} ?or to @${master}`))
  })

  test.each(COVERS)('%s covers all of that', (name) => {
    const { container } = show(name)
    expect(container.textContent).not.toContain('#')
  })

  test.each(ENDS)('%s invites nobody any more', (name) => {
    const { container } = show(name)
    expect(container.textContent).toContain('Thank you')
    expect(container.textContent).not.toMatch(/[#@]|Post with/)
  })

  test.each(names)('%s tells them in Arabic, from right to left', (name) => {
    const { container } = render(
      <Stage view={exampleViews[name] ?? null} look={{ ...DEFAULT_LOOK, language: 'ar' }} />,
    )
    expect(container.querySelector('[data-stage]')?.getAttribute('dir')).toBe('rtl')
    expect(container.textContent).toMatch(/انشروا مع.*#.*أو إلى.*@/)
  })

  test('a rehearsal says so', () => {
    show('question-last')
    expect(screen.getByText('Rehearsal')).toBeTruthy()
  })

  test('a live session does not', () => {
    show('question-open')
    expect(screen.queryByText('Rehearsal')).toBeNull()
  })

  test('leaves the page’s main part to the window that it stands in', () => {
    show('poll-result')
    expect(screen.queryByRole('main')).toBeNull()
  })

  test('without a session the app shows its own card', () => {
    render(<Stage view={null} look={DEFAULT_LOOK} />)
    expect(screen.getByRole('heading', { name: 'Chalkbird' })).toBeTruthy()
  })
})

describe('letters that are joined', () => {
  const lettersOf = (text: string, name: string) => {
    show(name)
    return screen.getByText(text).closest('[data-letters]')?.getAttribute('data-letters')
  }

  test('have higher lines on any stage, and others keep theirs', () => {
    expect(lettersOf('نعم، دائمًا', 'poll-rtl')).toBe('high')
    cleanup()
    expect(lettersOf('Nearly all of it', 'poll-hidden')).toBe('plain')
  })
})

describe('the line above a poll', () => {
  const german = (name: string) =>
    render(
      <StageLook value={{ ...DEFAULT_LOOK, language: 'de' }}>
        <StageSize value={{ high: 54, wide: 72 }}>
          <PollLine poll={pollOf(name)} />
        </StageSize>
      </StageLook>,
    ).container
  const pollOf = (name: string): Scene & { kind: 'poll' } => {
    const scene = exampleViews[name]?.scene
    if (scene?.kind !== 'poll') throw new Error(`there is no poll '${name}'`)
    return scene
  }

  test('has the strokes of its tally only beside the whole of what to do', () => {
    const line = german('poll-hidden')
    expect(line.textContent).toBe('Poste deinen Buchstaben18 Stimmen')
    expect(line.querySelector('svg')).toBeNull()
  })

  test('says which stroke is which rather than that this is the result', () => {
    expect(german('poll-before-after').textContent).toBe('35 StimmenVorherJetzt')
  })
})

describe('a poll', () => {
  test('asks, lists what can be said in order, and keeps the votes to itself while they are hidden', () => {
    const { container } = show('poll-hidden')
    expect(screen.getByRole('heading', { name: /How much of your last lesson/ })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'ANearly all of it',
      'BAbout half',
      'COne good story',
      'DI would rather not know',
    ])
    expect(container.textContent).not.toContain('%')
    expect(screen.getByText('18 votes')).toBeTruthy()
  })

  test('shows shares and votes in the result', () => {
    show('poll-result')
    const third = screen.getAllByRole('listitem')[2]
    expect(third?.textContent).toBe('COne good story41 %17')
  })
})

describe('a poll that was asked before', () => {
  test('says how far every option moved, in words', () => {
    show('poll-before-after')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'AYes, always11 %44 pointsdown 44 points',
      'BIt depends on the hint54 %28 pointsup 28 points',
      'CNo34 %15 pointsup 15 points',
    ])
    expect(screen.getByText('Before')).toBeTruthy()
    expect(screen.getByText('Now')).toBeTruthy()
  })

  test('sets apart who is ahead, and nobody where all are even', () => {
    const { container } = show('poll-before-after')
    expect(container.querySelectorAll('[data-ahead]')).toHaveLength(1)
    cleanup()
    expect(show('poll-tie').container.querySelectorAll('[data-ahead]')).toHaveLength(0)
  })

  test('sets nobody apart while votes come in', () => {
    expect(show('poll-building').container.querySelectorAll('[data-ahead]')).toHaveLength(0)
  })
})

describe('a question', () => {
  test('shows what is left and which teams have answered', () => {
    show('question-open')
    expect(screen.getByRole('timer').textContent).toBe('45')
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows).toContain('Blue Whaleshas answered')
    expect(rows).toContain('Pelicans')
  })

  test('turns the digits inside out in its last five seconds', () => {
    show('question-last')
    expect(screen.getByRole('timer').getAttribute('data-phase')).toBe('last')
  })

  test('says that the time is up', () => {
    show('question-closed')
    expect(screen.getByText('Time’s up')).toBeTruthy()
    expect(screen.queryByRole('timer')).toBeNull()
  })

  test('marks no answer as right before it is told', () => {
    const { container } = show('question-answers')
    expect(container.querySelector('[data-right]')).toBeNull()
  })

  test('marks the right answer', () => {
    const { container } = show('question-right')
    expect(container.querySelector('[data-right="true"]')?.textContent).toContain('Valletta')
  })

  test('keeps the options in their order once the right one is told, each with its share', () => {
    const { container } = show('question-right')
    expect([...container.querySelectorAll('[data-right]')].map((item) => item.textContent)).toEqual([
      'ALjubljana22 %',
      'BBratislava7 %',
      'CTallinn41 %',
      'DRight answerValletta30 %',
    ])
  })

  test('looks the same before the right answer is told, whichever it is', () => {
    const seen = ['', 'A', 'B', 'C', 'D'].map((right) => {
      const { container } = render(
        <Stage view={withScene('question-answers', { right })} look={DEFAULT_LOOK} />,
      )
      const html = container.innerHTML
      cleanup()
      return html.replaceAll(/id="[^"]*"|recharts\d+[^"]*|_r_\w+_|«\w+»/g, '')
    })
    expect(new Set(seen).size).toBe(1)
  })

  test('tells the right wording of a typed answer', () => {
    show('question-right-typed')
    expect(screen.getByRole('region', { name: 'Right answer' }).textContent).toBe('1801')
  })

  test('says how many teams are in even where there is no room for their shapes', () => {
    show('question-open-sentence-hint')
    expect(screen.getByText('Question 2 of 5 · 3 of 7 teams')).toBeTruthy()
  })

  test('shows the hint that was sent meanwhile', () => {
    show('question-hint')
    expect(screen.getByText(/three of them have a river/)).toBeTruthy()
  })
})

describe('who has answered', () => {
  const teamRows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

  test('lists every team, with a tick for those that are in, and says how many are missing', () => {
    show('answered')
    expect(screen.getByRole('heading', { name: '2 teams to go' })).toBeTruthy()
    expect(teamRows()).toEqual([
      'has answeredBlue Whales',
      'has answeredThe Chalk Marks',
      'has answeredLate Shift',
      'Pelicans',
      'Ohm’s Outlaws',
    ])
    expect(screen.getByRole('timer').textContent).toBe('22')
  })

  test('names those who are missing where there is no room for all', () => {
    show('answered-forty')
    expect(screen.getByRole('heading', { name: '18 teams to go' })).toBeTruthy()
    expect(screen.getByText('22 of 40 teams')).toBeTruthy()
    expect(teamRows()).not.toContain('Blue Whales')
    expect(teamRows()).toContain('Team 23')
  })

  test('says when everybody is in', () => {
    show('answered-all')
    expect(screen.getByRole('heading', { name: 'Every team has answered' })).toBeTruthy()
  })

  test('does not wait for anybody once the time is up', () => {
    show('answered-closed')
    expect(screen.getByText('Time’s up')).toBeTruthy()
    expect(screen.getByRole('heading', { name: '1 team did not answer' })).toBeTruthy()
  })

  test('counts the teams, and names none, where nobody is to see which of them was first', () => {
    show('answered-counted')
    expect(screen.getByRole('heading', { name: '5 teams to go' })).toBeTruthy()
    expect(screen.getAllByText('3 of 8 teams').length).toBeGreaterThan(0)
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  test('counts answers where nobody plays in a team', () => {
    show('answered-alone')
    expect(screen.getByText('14 answers')).toBeTruthy()
  })
})

describe('the photo finish', () => {
  const lanes = () =>
    within(screen.getByRole('list', { name: 'Photo finish' }))
      .getAllByRole('listitem')
      .map((lane) => lane.textContent)

  test('names every team that had it, with its time and its gap to the first', () => {
    show('finish')
    expect(lanes()).toEqual([
      '1The Chalk Marks@player_112.34 s',
      '2Ohm’s Outlaws12.75+0.41 s',
      '3Night School12.77+0.43 s',
      '4Late Shift14.72+2.38 s',
      '5Fjord & Friends17.46+5.12 s',
    ])
    expect(screen.getByText('D Valletta')).toBeTruthy()
  })

  test('tells apart six teams within a tenth of a second', () => {
    show('finish-together')
    expect(lanes().map((lane) => /\+.*$/.exec(lane ?? '')?.[0] ?? 'first')).toEqual([
      'first',
      '+0.02 s',
      '+0.04 s',
      '+0.06 s',
      '+0.08 s',
      '+0.10 s',
    ])
  })

  test('does not hide that nobody had it', () => {
    show('finish-nobody')
    expect(screen.getByRole('heading', { name: 'Nobody had it this time' })).toBeTruthy()
    expect(screen.queryByRole('list')).toBeNull()
  })
})

describe('the board', () => {
  test('lists teams with rank and points, and says who climbed', () => {
    show('board')
    const rows = screen.getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      '1Blue Whales5/55 of 5 right8.0 s4,875',
      '22up 2 placesThe Chalk Marks5/55 of 5 right8.7 s4,520',
      '31down 1 placeLate Shift4/54 of 5 right9.5 s4,165',
      '4Pelicans4/54 of 5 right10.2 s3,945',
      '51up 1 placeOhm’s Outlaws3/53 of 5 right10.9 s3,590',
    ])
    expect(screen.getByText('up 2 places')).toBeTruthy()
  })

  test('ends with a podium: second, first, third, and those who follow', () => {
    show('board-final')
    expect(screen.getAllByRole('heading', { level: 2 }).map((name) => name.textContent)).toEqual([
      'The Chalk Marks',
      'Blue Whales',
      'Late Shift',
    ])
    expect(screen.getByText('and 2 more')).toBeTruthy()
  })

  test('shows on the podium how often and how fast each was right, and what was changed by hand', () => {
    show('board-final-corrected')
    const [second] = screen.getAllByRole('listitem')
    expect(second?.textContent).toBe('2The Chalk Marks4,52011/1211 of 12 right12.5 s−250 by hand')
  })

  test('has a column for corrections only where there are some', () => {
    show('board')
    expect(screen.queryByText(/hand$/i, { selector: '[aria-hidden] > *' })).toBeNull()
    cleanup()
    show('board-corrected')
    expect(screen.getByText(/hand$/i, { selector: '[aria-hidden] > *' })).toBeTruthy()
  })

  test('has no podium while nobody has a point', () => {
    const nothing = teams(3).map((team) => ({ team, points: 0, rank: 1, climbed: 0, right: 0 }))
    render(<Stage view={withScene('board-final', { rows: nothing })} look={DEFAULT_LOOK} />)
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })
})

describe('a right answer that is a number', () => {
  const told = (language: 'en' | 'de' | 'ar', right: { from: number; to: number }) => {
    cleanup()
    const view = withScene('question-right-range', { right })
    render(<Stage view={view} look={{ ...DEFAULT_LOOK, language }} />)
    return screen.getByRole('region').textContent
  }

  test('is written as the language of the wall writes it, and of a range both ends', () => {
    const range = { from: -0.5, to: 3 }
    expect(told('en', range)).toBe('−0.5 to 3')
    expect(told('de', range)).toBe('−0,5 bis 3')
    expect(told('ar', range)?.replaceAll('\u200e', '')).toBe('من −0.5 إلى 3')
    expect(told('de', { from: 1801, to: 1801 })).toBe('1801')
  })

  test('stands so above the photo finish too', () => {
    render(
      <Stage
        view={withScene('finish-two', { right: { from: 2.5, to: 3 } })}
        look={{ ...DEFAULT_LOOK, language: 'de' }}
      />,
    )
    expect(screen.getByText('2,5 bis 3')).toBeTruthy()
  })
})

describe('how to join', () => {
  test('on X is a code that opens a new post with the hashtag', () => {
    show('join')
    expect(screen.getByText('Scan to post')).toBeTruthy()
  })

  test('in a rehearsal is no code, which would lead to X', () => {
    show('join-rehearsal')
    expect(screen.queryByText('Scan to post')).toBeNull()
  })
})

describe('the look', () => {
  const logo = 'data:image/png;base64,iVBORw0KGgo='
  const branded = { ...DEFAULT_LOOK, brand: '#0033cc', logo }

  test('marks with the brand’s colour, made readable', () => {
    const { container } = render(<Stage view={null} look={branded} />)
    const mark = container.querySelector<HTMLElement>('[data-stage]')?.style.getPropertyValue('--mark') ?? ''
    expect(mark).toMatch(/^#/)
    expect(mark).not.toBe('#0033cc')
  })

  test.each(['join', 'card', 'poll-result'])('shows the logo on %s', (name) => {
    const { container } = render(<Stage view={exampleViews[name] ?? null} look={branded} />)
    expect(container.querySelector('img')?.getAttribute('src')).toBe(logo)
  })

  test('speaks its language, and leaves posts as they are', () => {
    render(<Stage view={exampleViews['intros-one'] ?? null} look={{ ...DEFAULT_LOOK, language: 'de' }} />)
    expect(screen.getByText('Probe')).toBeTruthy()
    expect(screen.getByText('aus Gothenburg')).toBeTruthy()
    expect(screen.getByText('how to explain recursion without losing the back row')).toBeTruthy()
  })
})

describe('the room as one', () => {
  test('says how many are here, where from, and what they share', () => {
    show('room')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('24 people here')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Gothenburg6',
      'Kraków4',
      'عمّان3',
      '5keeping quiet groups talking',
      '3the first five minutes',
      '4how to ask better questions',
    ])
  })

  test('that is still empty asks who goes first', () => {
    show('room-empty')
    expect(screen.getByText('The board is yours. Who goes first?')).toBeTruthy()
  })
})

describe('people and posts', () => {
  test('the empty wall asks its question', () => {
    show('intros-empty')
    expect(screen.getByRole('heading', { name: /Tell us your name/ })).toBeTruthy()
  })

  test('a person has name, username, place and wish', () => {
    show('intros-one')
    const card = screen.getByRole('article')
    expect(within(card).getByRole('heading', { name: 'Anna' })).toBeTruthy()
    expect(card.textContent).toContain('@annalind')
    expect(card.textContent).toContain('from Gothenburg')
    expect(card.textContent).toContain('wants to learn how to explain recursion')
  })

  test('an introduction that could not be read is shown whole', () => {
    show('intros-whole')
    expect(screen.getByText(/Teaching maths to fourteen-year-olds/)).toBeTruthy()
  })

  test('what is written from right to left is set from right to left', () => {
    show('post-rtl')
    expect(screen.getByRole('article').getAttribute('dir')).toBe('rtl')
  })

  test('a post from X carries X’s mark and its time, a practice post says that it is one', () => {
    show('post')
    expect(screen.getByText('on X')).toBeTruthy()
    expect(screen.getByText(/23 Nov 2026/)).toBeTruthy()
    cleanup()
    show('post-practice')
    expect(screen.queryByText('on X')).toBeNull()
    expect(screen.getByText(/practice post/)).toBeTruthy()
  })

  test('a practice post’s circle is drawn like the rehearsal mark, so that it is not taken for one on X', () => {
    const { container } = show('intros-practice')
    expect(container.querySelectorAll('[data-from="practice"]')).toHaveLength(2)
    expect(screen.queryByText('on X')).toBeNull()
    expect(screen.getByText('@bram_krijt')).toBeTruthy()
  })

  test('the questions round shows the newest two', () => {
    show('questions')
    expect(screen.getAllByRole('article')).toHaveLength(2)
  })

  test('a hint names its team', () => {
    show('hint')
    expect(screen.getByRole('heading', { name: 'A hint for Pelicans' })).toBeTruthy()
  })
})

describe('a joker’s text', () => {
  test.each(Object.keys(hostileViews))('%s is only ever text', (name) => {
    const view = hostileViews[name]
    if (view?.scene.kind !== 'post') throw new Error('a joker posts')
    const { container } = render(<Stage view={view} look={DEFAULT_LOOK} />)
    expect(container.querySelectorAll('script, img, iframe, a, b, style')).toHaveLength(0)
    const said = container.querySelector('blockquote')?.textContent ?? ''
    expect(said.replaceAll(/\s+/g, ' ').trim()).toBe(view.scene.post.text.replaceAll(/\s+/g, ' ').trim())
  })

  test('markup in a course step, a team name or a prompt makes no element either', () => {
    const text = '<img src=x onerror=alert(1)>'
    const team = { id: 'x', name: text, colour: 0 }
    const scenes: Scene[] = [
      { kind: 'course', title: text, text },
      {
        kind: 'board',
        title: text,
        rows: [{ team, points: 1, rank: 1, climbed: 0, right: 1, asked: 1, speed: 900, corrected: 0 }],
        final: false,
      },
      { kind: 'intros', title: text, prompt: text, people: [] },
      { kind: 'hint', hint: { text, to: team } },
      { kind: 'post', post: post({ text, name: text }) },
    ]
    for (const scene of scenes) {
      const { container } = render(<Stage view={viewOf(scene)} look={DEFAULT_LOOK} />)
      expect(container.querySelector('img')).toBeNull()
      cleanup()
    }
  })
})

describe('the end', () => {
  test('names all who share the first place, as far as there is room', () => {
    show('closing-shared')
    expect(screen.getByText(/^The winners/).parentElement?.textContent).toBe(
      'The winnersBlue WhalesThe Chalk Marksand 2 more',
    )
  })

  test('names nobody when nobody has a point', () => {
    show('closing-plain')
    expect(screen.queryByText(/winner/)).toBeNull()
  })
})

describe('a countdown that the trainer started', () => {
  test('says what is left, and nothing about coming back', () => {
    show('countdown')
    expect(screen.getByRole('timer').textContent).toBe('1:35')
    expect(screen.queryByText(/Back at/)).toBeNull()
  })

  test('counts up once its time is up', () => {
    show('countdown-over')
    expect(screen.getByRole('timer').textContent).toBe('+8')
    expect(screen.getByText('Time’s up')).toBeTruthy()
  })
})

describe('on an Arabic stage', () => {
  test('digits keep their direction', () => {
    render(<Stage view={exampleViews['finish'] ?? null} look={{ ...DEFAULT_LOOK, language: 'ar' }} />)
    expect(screen.getByText('12.34').getAttribute('dir')).toBe('ltr')
    expect(screen.getByText('+0.41').getAttribute('dir')).toBe('ltr')
  })
})

describe('a break', () => {
  test('counts down and says when it ends', () => {
    show('break')
    expect(screen.getByRole('timer').textContent).toBe('12:41')
    expect(screen.getByText(/^Back at \d\d:\d\d$/)).toBeTruthy()
  })

  test('counts up when it is over', () => {
    show('break-over')
    expect(screen.getByRole('timer').textContent).toBe('+1:12')
    expect(screen.getByText('We start again now')).toBeTruthy()
  })

  test('says nothing about the clock on the wall while time runs fast', () => {
    const view = viewOf({ kind: 'break', title: 'Tea', timer: { kind: 'running', endsAt: after(60_000) } })
    render(
      <Stage view={{ ...view, clock: { ...view.clock, local: Date.now(), rate: 20 } }} look={DEFAULT_LOOK} />,
    )
    expect(screen.queryByText(/^Back at/)).toBeNull()
  })
})
