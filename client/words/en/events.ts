import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const events: Words['events'] = {
  programme: 'Programme',
  programmeLede:
    'Every event is a kick-off: when it ends, a community is founded in which the conversation continues.',
  upcoming: 'Upcoming events',
  past: 'Past events',
  noUpcoming: 'No events are planned at the moment.',
  noPast: 'There are no past events yet.',
  plan: 'Plan an event',
  workshop: (name) => `Workshop ${name}`,
  states: { draft: 'draft', published: '', cancelled: 'cancelled', ended: '' },
  seated: 'You are taking part.',
  seatedShort: 'you are taking part',
  wereThere: 'You were there.',
  wereThereShort: 'you were there',
  wereWaiting: 'You were on the waiting list. You can join the community all the same.',
  waiting: 'You are on the waiting list.',
  waitingShort: 'on the waiting list',
  where: 'Where',
  host: 'Host authority',
  taking: 'Taking part',
  takingCount: (people, authorities, isOver) =>
    authorities === 0
      ? isOver
        ? 'nobody'
        : 'nobody yet'
      : `${many(people, 'person', 'people')} from ${many(authorities, 'authority', 'authorities')}`,
  seats: (taken, capacity) => `${taken} of ${capacity}\u00a0seats taken`,
  onWaitingList: (count) => `${count} on the waiting list`,
  agenda: 'Agenda',
  noAgenda: 'There is no agenda yet.',
  yours: 'Your registration',
  register: 'Take part',
  registerWaiting: 'Join the waiting list',
  withdraw: 'Cancel my place',
  leaveList: 'Leave the waiting list',
  seatGoesOn: (waiting) =>
    waiting === 1
      ? 'Your seat goes at once to the person on the waiting list.'
      : `Your seat goes at once to the first of ${waiting} people on the waiting list.`,
  placeGoes: 'If you want to take part after all, you will be at the end of the waiting list.',
  present: 'Participating authorities',
  calendar: 'Calendar',
  ics: 'Download as an .ics file',
  link: 'Join online',
  ask: 'Ask a question',
  yourQuestion: 'Your question for this talk',
  asked: 'Your question has been submitted.',
  questions: (count) => many(count, 'question', 'questions'),
  moreQuestions: 'More questions',
  ownQuestion: 'Your question',
  ownQuestionAsked: 'Your question. All members of the community can read it.',
  ownQuestionHidden: 'Your question. It has been hidden: members of the community cannot see it.',
  withdrawQuestion: 'Withdraw question',
  unasked:
    'The event is over. Your question has not been submitted: it is a draft in the thread on this talk.',
  unaskedOutside:
    'The event is over. Your question has not been submitted and is kept as a draft. If you join the community, you will find it in the thread on this talk.',
  unaskedCancelled: 'The event has been cancelled. Your question has not been submitted.',
  askInThread: 'Continue in the thread',
  runningUntil: (time) => `under way, until ${time}`,
  ends: (topic) => `Then the event ends, and the ${topic} community is founded.`,
  foundsLater: (topic) => `When the event ends, the ${topic} community is founded.`,
  coordinated: (authority) =>
    `Coordinating authority: ${authority}. Everyone who takes part becomes a member of the community.`,
  remaining: (text) => `${text} left`,
  founding: 'Any moment now\u00a0…',
  endsJoining: (topic) =>
    `Then the event ends, and the conversation continues in the ${topic} community.`,
  joinsLater: (topic) =>
    `When the event ends, the conversation continues in the ${topic} community.`,
  hasJoined: (topic) => `Continued in the ${topic} community`,
  hasGrown: (topic) => `Another event continues in the ${topic} community`,
  isFounded: (topic) => `The ${topic} community is founded`,
  isFoundedText: 'Each talk has become a thread.',
  toCommunity: 'Go to the community',
  toOpening: 'Go to the first thread',
  toThread: 'Go to the thread',
  cancelledTitle: 'This event has been cancelled',
  edit: 'Edit',
  publish: 'Publish',
  publishHint: 'A draft: only the host authority and the network office see it.',
  cancelEvent: 'Cancel the event',
  cancelReasonHint: 'Everyone who wanted to take part will read it.',
  endNow: 'End the event now',
  willBeSeen: 'All members of the network will see the event in the programme and can take part.',
  willLast: (start, end) => `It starts on ${start} and ends on ${end}.`,
  willFound: (topic, authority) =>
    `When it ends, the ${topic} community is founded. Coordinating authority: ${authority}.`,
  willJoin: (topic) =>
    `When it ends, the conversation continues in the ${topic} community, which exists already.`,
  publishedForGood:
    'You can edit or cancel the event afterwards, but not turn it back into a draft.',
  willEnd: (planned) => `The event ends at once. Its end is planned for ${planned}.`,
  willAdmit: (people) =>
    people === 0
      ? 'Nobody has a seat: only the speakers become members.'
      : `${many(people, 'person takes part and becomes a member', 'people take part and become members')} of the community, and so do the speakers.`,
  willOpen: (threads) =>
    threads === 1
      ? 'One thread is opened.'
      : `${threads} threads are opened: one on the event and one on each talk. Questions can then only be asked there.`,
  forGood: 'This cannot be undone.',
  wasDraft: 'The event is a draft: nobody has registered.',
  willBeTold: (seated, waiting) =>
    seated + waiting === 0
      ? 'Nobody is taking part yet.'
      : `${many(seated, 'person is', 'people are')} taking part${waiting === 0 ? '' : `, ${waiting} on the waiting list`}. Everyone who registered will be notified with your reason.`,
  willNotFound: (topic) => `No ${topic} community comes from this event.`,
  cancelledForGood: 'This cannot be undone. If it takes place after all, plan it anew.',
  planning: 'Planning',
}
