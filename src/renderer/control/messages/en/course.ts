import { counted } from './counted'

const posts = counted('post', 'posts')

/** Every word about a course and its posts on X. */
export const courseWords = {
  title: 'Course on X',
  which: 'Which course',
  orders: {
    thread: 'A thread, from the first step on',
    'last-first': 'Single posts, the last step first: the profile reads from the top',
  },
  gap: (seconds: number) => `${seconds} s between posts`,
  list: 'Steps of the course',
  none: 'Not on X yet',
  leavesAt: (time: string) => `Leaves at ${time}`,
  due: (time: string) => `Not before ${time}`,
  behind: 'Waits for the post before it',
  weight: (weight: number, most: number) => `${weight} of ${most}`,
  dearLink: (price: string) => `${price}, for its link`,
  picture: 'Its picture is shown on the wall only; the post goes out without it.',
  problems: {
    'too-long': (over: number) => `${over} too many: X refuses it.`,
    repeats: (step: number) => `The same text as step ${step}: X refuses it.`,
    cashtags: 'More than one $cashtag: X refuses it.',
    'no-pointer': (place: string) => `Does not point on: add ${place}, an arrow, or “next”.`,
    'no-instruction': 'Only a link: say what to do with it.',
  },
  seen: {
    there: 'Read back: there',
    missing: 'Read back: not there',
    misplaced: 'Read back: it does not answer the post before it',
  },
  turns: {
    publish: 'Nothing of it is on X.',
    'go-on': (done: number, of: number) => `${done} of ${of} steps are on X, in order. The rest is not.`,
    'on-its-way': (done: number, of: number) => `On its way: ${done} of ${of} steps are on X.`,
    sought: 'A step is being looked for on X. Nothing goes on before that is settled.',
    doubt:
      'Nobody knows whether one step is on X. Look at the account there, or let it be looked for again. If it surely is not there, go on: it is posted again.',
    repair: 'Something is missing or out of place. Repair it: all from there on is deleted and posted again.',
    complete: (of: number) => `All ${of} steps are on X, in order.`,
  },
  readAt: (time: string) => `Read back at ${time}.`,
  unread: 'Not read back since.',
  doubles: (count: number) => `${posts(count)} too many on X: delete by hand what is listed here.`,
  rehearsed: 'Rehearsed: these very texts were published and read back on a practice account.',
  unrehearsed: 'Not rehearsed: these very texts have not been published and read back on a practice account.',
  toRehearse: 'Counts as rehearsed once all of it was read back here.',
  spam: 'X may take the same texts on two accounts for spam: delete these before you publish them live, or rehearse in the practice room.',
  publish: 'Publish…',
  goOn: 'Go on…',
  upTo: (step: number) => `Up to step ${step}…`,
  stop: 'Stop the rest',
  check: 'Read back',
  checking: 'Reading…',
  repair: 'Repair…',
  bookmark: 'Bookmark in reverse',
  bookmarking: 'Bookmarking…',
  bookmarkNote:
    'The last step first, so that the list of bookmarks begins with the first. X allows it to accounts signed in through the browser.',
  sendAgain: 'It is not there: go on…',
  whyNot: {
    refusedByX: 'X would refuse a step as it is written. Change the run sheet.',
    nothing: 'Nothing of it is on X.',
    incomplete: 'Not all of it is on X yet.',
  },
  ask: {
    publish: (count: number, price: string) => `Publish ${posts(count)} for ${price}?`,
    duration: (time: string) =>
      `It takes about ${time}; the app has to run that long. The whole can be taken back for 5 seconds, the rest at any time.`,
    scheduled: (time: string) =>
      `The last one leaves at ${time} at the earliest; the app has to run that long.`,
    asWhom: (username: string) => `As @${username}, in public.`,
    unrehearsed:
      'These very texts have not been published and read back on a practice account. Publish them all the same?',
    repair: (deletes: number, count: number, price: string) =>
      `Delete ${posts(deletes)} on X and publish ${posts(count)} again for ${price}?`,
    yes: 'Publish now',
    yesRepair: 'Delete and publish again',
    no: 'Not yet',
  },
  checklist: 'By hand, on X',
  checklistNote: 'X lets no app like or pin. Open each post, and tick it off.',
  inPractice: 'In the practice room there is nothing to open.',
  pin: 'Pin the first step on the profile',
  like: (step: number) => `Like step ${step}`,
  open: 'Open',
  openOf: (what: string) => `${what}: open on X`,
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  more: 'The whole course…',
  here: {
    post: (price: string) => `Post this step (${price})`,
    postMore: (from: number, to: number, price: string) => `Post steps ${from} to ${to} (${price})`,
    lastFirst: 'This course goes out from its last step on: publish it as a whole.',
    there: 'This step is on X.',
    notNow: 'A post of this course is on its way, or in doubt.',
    repair: 'The course has to be repaired first.',
    noStep: 'No step of a course is on.',
    noCourse: 'The run sheet has no course.',
  },
}
