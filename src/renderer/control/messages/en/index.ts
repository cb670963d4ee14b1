import { actionWords } from './actions'
import { builderWords } from './builder'
import { connectionWords } from './connection'
import { counted } from './counted'
import { costWords } from './cost'
import { courseWords } from './course'
import { deskWords } from './desk'
import { helpWords, keyFaces, paletteWords } from './help'
import { homeWords } from './home'
import { moderationWords } from './moderation'
import { peopleWords } from './people'
import { prepareWords } from './prepare'
import { quizWords } from './quiz'
import { settingsWords } from './settings'
import { showWords } from './show'
import { stepWords } from './steps'
import { takenForWords } from './taken-for'

/** Every word of the control room, in English; the other languages say the same. */
export const en = {
  app: 'Chalkbird',
  loading: 'One moment…',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  refused: 'That did not work',

  home: homeWords,
  connection: connectionWords,

  mode: { live: 'Live', rehearsal: 'Rehearsal on X', practice: 'Practice', replay: 'Replay' },
  modeNote: {
    live: 'Posts come from X, and hints go out on X.',
    rehearsal:
      'Posts come from X and hints go out on X, as the practice account. Nothing goes out as the master account.',
    practice: 'Posts come from the practice class. Nothing reaches X.',
    replay: 'A saved session. Nothing can be changed.',
  },
  ended: 'Ended',
  whyNot: {
    replay: 'This is a replay: what happened can not be changed.',
    ended: 'The session has ended.',
  },

  header: {
    help: 'Keys and help',
    commands: 'Commands',
    end: 'End session…',
    leave: 'Close session',
    leaveReplay: 'Close replay',
  },
  ending: {
    title: 'End this session?',
    words: 'Votes and answers close for good. Everything stays saved, and can be replayed.',
    promises: (count: number) =>
      `${count === 1 ? '1 promise is open.' : `${count} promises are open.`} What is promised can be answered after the end too, here and in the next session of this account.`,
    end: 'End the session',
    later: 'Close, and go on later',
  },

  over: {
    words: 'The room sees the closing. Everything is saved.',
    inReplay: 'The room saw the closing. Play begins anew.',
    replay: 'Replay it',
    home: 'Back to the start page',
  },

  sheet: {
    title: 'Run sheet',
    next: 'Next',
    previous: 'Previous',
    states: { current: 'On the wall now', comes: 'Follows', visited: 'Was shown', later: '' },
    coming: (label: string) => `Comes next: ${label}`,
    step: (at: number, of: number) => `${at} of ${of}`,
    kinds: {
      join: 'Join',
      intros: 'Introductions',
      room: 'The room',
      vote: 'Vote',
      result: 'Result',
      ask: 'Question',
      answers: 'Answers',
      right: 'Right answer',
      finish: 'Photo finish',
      board: 'Board',
      questions: 'Questions',
      course: 'Course',
      break: 'Break',
      closing: 'Closing',
    },
  },

  show: showWords,
  actions: actionWords,
  palette: paletteWords,
  moderation: moderationWords,
  keyFaces,

  figures: {
    title: 'Figures',
    none: 'Votes and answers are counted here while a poll or a question is on.',
    steps: stepWords,
    poll: 'Votes',
    question: 'Answers',
    intros: 'Introductions',
    introduced: counted('person introduced themselves', 'people introduced themselves'),
    introsWaiting: (count: number) => `${count} waiting for you`,
    open: 'Open',
    closed: 'Closed',
    left: (time: string) => (time.includes(':') ? `${time} left` : `${time} s left`),
    voters: counted('vote', 'votes'),
    answered: (count: number, of: number) => `${count} of ${of} answered`,
    answers: counted('answer', 'answers'),
    right: 'Right',
    rightIs: (answer: string) => `Right: ${answer}`,
    closeVote: 'Close the vote',
    elsewhere: 'This poll is held elsewhere:',
    elsewhereNote: 'The room sees the link and its code. Nothing of it is counted here.',
    closeQuestion: 'Stop taking answers',
    unclear: counted('unclear answer', 'unclear answers'),
    unclearNote: 'Which answer is it?',
    readAs: (mark: string, name: string) => `Read ${name}’s answer as ${mark}`,
    notAnAnswer: 'Not an answer',
    notAnAnswerOf: (name: string) => `Not an answer: ${name}`,
    strangers: counted('answered and is in no team', 'answered and are in no team'),
    putIn: 'Put in team',
    putInto: (name: string, team: string) => `Put ${name} in team: ${team}`,
    putInTeam: (name: string) => `Put in team: ${name}`,
    teams: 'Teams',
    finish: 'First right answers',
    rightTeams: 'Right',
    official: 'official',
    provisional: 'provisional',
    unread: counted('edit nobody read…', 'edits nobody read…'),
    nobodyRight: 'No right answer yet.',
    nobodyWasRight: 'Nobody was right.',
    noTeamRight: { first: 'No team’s first answer was right.', last: 'No team’s last answer was right.' },
    uncounted: 'Right, but did not count',
    whyUncounted: {
      'team-before': 'the team had answered before',
      'self-before': 'had answered otherwise before',
      'team-after': 'the team answered again later',
      'self-after': 'answered otherwise later',
      'no-team': 'is in no team',
    },
    moreUncounted: (count: number) => `${count} more in the evidence…`,
    teamsIn: (done: number, of: number) => `${done} of ${of} teams have answered`,
    behind: (seconds: string) => `+${seconds} s`,
    taken: (seconds: string) => `${seconds} s`,
    points: (count: number) => `${count} pt`,
  },

  posts: {
    title: 'Posts',
    all: 'All',
    waiting: 'Waiting',
    shown: 'Shown',
    hidden: 'Hidden',
    filter: 'Which posts',
    askOf: (name: string) => (name === '' ? 'To the questions' : `To the questions: ${name}`),
    approveOf: (name: string) => `Approve the post of ${name}`,
    hideOf: (name: string) => `Hide the post of ${name}`,
    pinOf: (name: string) => `Pin the post of ${name} on the wall`,
    unpinOf: (name: string) => `Take the post of ${name} off the wall`,
    approveAll: (count: number) => (count === 1 ? 'Approve the 1 waiting' : `Approve all ${count}`),
    blockOf: (name: string) => `Block ${name}`,
    unblockOf: (name: string) => `Let ${name} in again`,
    replyTo: (name: string) => `Answer ${name}`,
    writeToAll: (name: string) => `Write to everybody about the post of ${name}`,
    pinned: 'On the wall',
    deleted: 'Deleted on X',
    edited: 'Edited',
    media: 'Picture or video',
    addPost: {
      title: 'Add a post by its link',
      note: 'For people whose posts X’s search does not find. The post counts by its own time, like any other.',
      field: 'Link of the post, or its id',
      add: 'Add the post',
    },
    standing: { shown: 'Shown', hidden: 'Hidden', waiting: 'Waiting' },
    none: {
      all: 'Nobody has posted yet. Posts with the hashtag or to the account come in here.',
      waiting: 'Nothing waits for you.',
      shown: 'No post is shown yet.',
      hidden: 'No post is hidden.',
    },
  },

  pollOnX: {
    hold: 'Hold this poll on X too…',
    title: 'Hold this poll on X too',
    note: 'Posted in public with the account of this session; you can take it back for 5 seconds. Votes on X stand beside those by post.',
    preview: 'What is posted',
    minutes: 'How long X takes votes',
    openFor: (minutes: number) =>
      minutes % 1440 === 0
        ? `${minutes / 1440} d`
        : minutes % 60 === 0
          ? `${minutes / 60} h`
          : `${minutes} min`,
    post: 'Post the poll',
    onX: 'Also on X',
    votes: counted('vote there', 'votes there'),
    repeated:
      'This account has posted this question before, and X takes it only once. If that was this poll, ‘Look again’ on the hint desk finds it. Otherwise take the votes by post alone, and word the question otherwise in the next run sheet.',
  },

  hints: {
    title: 'Hint desk',
    text: 'Text of the hint',
    write: 'A hint for the room…',
    to: 'To',
    postToAll: 'post to all',
    asReply: 'Goes out as a reply, so the team is told by X.',
    templates: 'Templates',
    templatesOf: (prepared: number) => (prepared === 0 ? 'Templates' : `Templates ${prepared}`),
    prepared: 'Prepared for this question',
    general: 'Of use at any time',
    send: 'Send',
    sendNote: 'Leaves after 5 seconds: time to take it back.',
    over: (count: number) => `${count} too many`,
    overNote: 'X may refuse it: only accounts with Premium post more.',
    cashtagsNote: 'X refuses it: a post may hold one $cashtag.',
    uncalledNote: (names: string[]) =>
      `X may refuse it: it restricts posts that name people who did not write first (${names.map((name) => `@${name}`).join(', ')}).`,
    weight: (weight: number, most: number) => `${weight} of ${most}`,
    list: 'Hints of this session',
    none: 'Hints that you send are listed here, with what became of them.',
    undo: 'Undo',
    again: 'Write again',
    show: 'Show on the wall',
    toTeam: (team: string) => `To ${team}`,
    toAll: 'To everybody',
    leaves: (seconds: number) => `Leaves in ${seconds} s`,
    leaving: 'Leaving…',
    sending: 'Being sent…',
    sent: 'Sent',
    refused: (why: string) => `Refused by X: ${why}`,
    unknown: (why: string) => `Not known whether it went out: ${why}`,
    waiting: (why: string) => `Not on X yet, and tried again soon: ${why}`,
    unsent: (why: string) => `Not sent: ${why}`,
    cancelled: 'Taken back',
    deleted: 'Deleted on X',
    toPost: (name: string) => (name === '' ? 'As an answer' : `As an answer to ${name}`),
    asPoll: 'Poll on X',
    asStep: (step: number, course: string) => `Step ${step} of the course ‘\u2068${course}\u2069’`,
    inThread: 'Next in the thread',
    answersWhom: (name: string, username: string) => `Answers ${name} (@${username}).`,
    alsoTo: counted('other who was promised it gets it too.', 'others who were promised it get it too.'),
    linkCosts: (links: string[], dollars: string, posts: number) =>
      `X takes ${links.map((link) => `‘\u2068${link}\u2069’`).join(', ')} for a link: ${posts > 1 ? `these ${posts} posts cost` : 'this post costs'} ${dollars}.`,
    linkNotMeant: 'Not meant as one? Put a space before the full stop.',
    looking: (why: string) => `Being looked for on X before anything else is sent. ${why}`,
    lookAgain: 'Look again',
    deleteIt: 'Delete',
    deleteSure: 'Delete on X for good',
    deleting: 'Being deleted…',
    undeleted: (why: string) => `Sent, and not deleted: ${why}`,
    own: [
      'Half of the time is over.',
      'You are close. Read the question once more.',
      'One letter is enough: post A, B, C or D with the hashtag.',
      'Talk it over in your team first; then one of you posts.',
      'Good question! I will look into it and come back to you.',
      'Please post with the hashtag, so that we can see it.',
    ],
  },

  feed: {
    off: 'Not reading',
    reading: 'Reading posts',
    waiting: 'Waiting for X',
    trouble: 'Trouble',
    readNow: 'Try again now',
    never: 'not read yet',
    last: (seconds: number) => (seconds <= 0 ? 'read just now' : `last read ${seconds} s ago`),
    next: (seconds: number) => (seconds <= 0 ? 'next now' : `next in ${seconds} s`),
    remaining: (count: string, until: string) => `X allows ${count} more reads until ${until}`,
    posts: counted('post', 'posts'),
    atOnce: 'Ask X at once',
    unconnected: 'not connected',
    since: (time: string) => `connected since ${time}`,
    newest: (ago: string) => `newest post ${ago} ago`,
    seconds: (count: number) => `${count} s`,
    minutes: (count: number) => `${count} min`,
    readsOn: 'Posts from before the end that X shows late are still read.',
    allRead: 'All that was posted before the end was read.',
    unread: 'Posts from before the end may be missing.',
    over: 'Nothing more is read.',
  },

  replay: {
    title: 'Replay',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed of the replay',
    moment: 'Moment of the session',
    note: 'A replay: play or jump below; screens and full screen work, nothing can be changed.',
  },

  cost: costWords,
  course: courseWords,
  desk: deskWords,
  help: helpWords,

  builder: builderWords,
  prepare: prepareWords,
  quiz: quizWords,
  people: peopleWords,
  takenFor: takenForWords,
  settings: settingsWords,
}

/** What every language has to say. */
export type ControlMessages = typeof en
