import { again } from './en-GB/again.js';
import { alongside } from './en-GB/alongside.js';
import { around } from './en-GB/around.js';
import { assetForms } from './en-GB/asset-forms.js';
import { assetPaper } from './en-GB/asset-paper.js';
import { assets } from './en-GB/assets.js';
import { common } from './en-GB/common.js';
import { community } from './en-GB/community.js';
import { conversation } from './en-GB/conversation.js';
import { crowd } from './en-GB/crowd.js';
import { earlier } from './en-GB/earlier.js';
import { kinds } from './en-GB/kinds.js';
import { leave } from './en-GB/leave.js';
import { lock } from './en-GB/lock.js';
import { looking } from './en-GB/looking.js';
import { network } from './en-GB/network.js';
import { networkFiles } from './en-GB/network-files.js';
import { note } from './en-GB/note.js';
import { problems } from './en-GB/problems.js';
import { readAloud } from './en-GB/read-aloud.js';
import { records } from './en-GB/records.js';
import { share } from './en-GB/share.js';
import { shareCopy } from './en-GB/share-copy.js';
import { shareOpening } from './en-GB/share-opening.js';
import { sharePaper } from './en-GB/share-paper.js';
import { someone } from './en-GB/someone.js';
import { status } from './en-GB/status.js';
import { stepForm } from './en-GB/step-form.js';
import { talkPaper } from './en-GB/talk-paper.js';
import { thenAndNow } from './en-GB/then-and-now.js';
import { times } from './en-GB/times.js';
import { told } from './en-GB/told.js';
import { ways } from './en-GB/ways.js';
import { whose } from './en-GB/whose.js';
import { withThis } from './en-GB/with-this.js';
import type { Translation } from './translation.js';

/**
 * Easy Read: one idea a sentence, short words. What is not here is said as in British English, whose words are plain already. It
 * awaits the check of people who read this way; see the language guide.
 */
export const easyRead: Translation = {
  assetPaper, assets, crowd, earlier, looking, network, networkFiles, problems, readAloud, records, shareCopy, shareOpening, sharePaper, someone, status, stepForm, thenAndNow, times,
  common: {
    ...common,
    worry: 'I am worried',
    overtaken: 'Someone has changed this. We left it as it is.',
    notOpened: 'This did not open. What was here is still here.',
    late: 'Part of this page is not here yet. You can go on.',
  },
  community: {
    ...community,
    hint: 'Here is what other people share. We tell nobody what you type.',
    cannot: 'We could not read this list. Ask the people who run this page.',
    nothing: 'We found nothing. Try another word.',
    changed: 'This has changed. You added it before it changed.',
    maybe: 'Is one of these for you?',
    maybeHint: 'We looked at your words. We tell nobody.',
    mapKeys: 'This is a map. Use the arrow keys to move it. Plus makes it big. Minus makes it small.',
    noMap: 'You cannot see streets here. You can see where things are.',
    nothingInView: 'There is nothing here. Move the map. Or show everything.',
    twice: 'Are these the same?',
    twiceHint: 'Look at both. You choose. We do not change them for you.',
    filesHint: 'The file goes on this device. Nobody else gets it.',
    bringHint: 'Choose a list from this device. Look at it first.',
  },
  conversation: {
    ...conversation,
    kettle: 'Have a cup of tea',
    kettleHint: 'Start where you like. You do not have to fill this in.',
    first: 'Start',
    skip: 'Not now',
    finish: 'Stop for now',
    finished: 'Thank you. You can come back. You can change it.',
    cards: 'Pictures to choose',
    ownCard: 'My own picture card',
    worryHelp: 'Tell someone you trust. Are you in danger? Ring 999.',
  },
  told: {
    ...told,
    title: 'In words and numbers',
    both: (names) => `Help goes both ways with ${names}.`,
    strong: (names) => `Strong lines: ${names}.`,
    strain: (names) => `Things are hard with ${names}.`,
    circle: (names) => `These people know each other: ${names}.`,
    died: (names, number) => `${names} ${number === 1 ? 'has' : 'have'} died. The place here stays.`,
    pleaseDont: (names) => `Do not contact ${names}.`,
    whole: 'The words are about all kinds of help.',
    copy: 'Copy the words',
    copied: 'The words are copied. You can put them anywhere.',
    notCopied: 'We could not copy. The words are marked. You can copy them.',
    talk: 'To talk about. Only if you like.',
    questions: {
      ...told.questions,
      nobodyNear: 'Who did you see before? Who would you like to see again?',
      paidNear: 'The people close to you are paid. Who else would you like?',
      giving: 'Does someone ask you for help? Who is it?',
      receiving: 'You need help. Who do you ask?',
      easier: (name) => `How could things be better with ${name}?`,
      whoKnows: 'Do some of them know each other? Draw a line between them.',
      introduce: 'Who could meet? Who would like each other?',
      unpaid: 'You go away. Who misses you? Who is not paid?',
      more: 'Would you like to see someone more?',
    },
    figures: 'Numbers for workers',
    figuresHint: 'These numbers are about a picture. They are not about you. No number is better or worse.',
  },
  again: {
    ...again,
    on: (day) => `We talked on ${day}. You said this.`,
    hopes: 'What you want',
    goOn: 'Look at it again',
  },
  assetForms: {
    ...assetForms,
    more: 'More',
    access: 'How do you get in?',
    when: 'When is it?',
    cost: 'What does it cost?',
    introducer: 'Who can take me there?',
    couldIntroduce: (name) => `${name} can take me there`,
    introducerGone: 'Someone who is not here now',
  },
  alongside: {
    ...alongside,
    hopes: 'What I want',
    addHope: 'Add something I want',
    noHopes: 'Nothing yet. What do you want more of?',
    lonely: 'No one is with this yet. Who can help? What can help?',
    how: 'Press one. Then choose what goes with it.',
    putWith: 'Choose who or what',
    choose: (name) => `What goes with ${name}? Choose it.`,
    asStep: 'Do this next',
    introduce: (name) => `${name} takes me there. Do this next.`,
    inNote: 'You said you will do this:',
    meeting: 'These go together',
    meets: (ask, offer, words) => `Someone asks for “${ask}”. Someone can give “${offer}”. Both say: ${words}.`,
    hour: 'One hour of help for one hour of help.',
  },
  around: {
    ...around,
    view: 'How to show the questions',
    one: 'One question',
    all: 'All questions',
    ownWords: 'My words',
    stillTrueToday: 'Still true now',
    isItStill: 'Is it true now?',
    stillTrue: 'Yes, still true',
    changed: 'No, it has changed',
    ownCardLabel: 'What is on your card?',
    index: 'The questions',
    said: 'done',
    indexHint: 'You can skip a question. You can add a question. You can stop.',
    people: 'Your people',
    peopleHint: 'They are in your picture of people too.',
    elsewhere: 'We cannot get the questions. The old questions stay.',
    missing: 'We cannot find the questions. The old questions stay.',
    invalid: 'We cannot read the questions. The old questions stay.',
  },
  kinds: {
    ...kinds,
    ways: 'You can do this too',
    add: { picture: 'Add a picture', drawing: 'Draw it', recording: 'Say it' },
    notAPicture: 'That is not a picture. Try another one.',
    full: 'There is no room for more. Take one away first.',
    denied: 'We cannot hear you. You can write it.',
    noMicrophone: 'We cannot hear you here. You can write it.',
    longEnough: 'That is the end. We kept it.',
  },
  leave: {
    ...leave,
    hint: 'Or press Escape 3 times.',
    presses: (left) => (left === 1 ? 'Press Escape 1 more time to leave.' : `Press Escape ${left} more times to leave.`),
  },
  lock: {
    ...lock,
    setTitle: 'Choose secret words',
    setHint: 'Only these words open this. Choose 3 or 4 words. Choose words that you will not forget.',
    warning: 'Do not forget the words. If you forget them, no one can open this. You can save a file that opens it too. Keep the file safe.',
    passphrase: 'Secret words',
    again: 'The same words again',
    show: 'Show the words',
    set: 'Use these words',
    differ: 'The words are not the same. Write them again.',
    short: 'Write more. You need 8 letters.',
    hint: 'Write your secret words to open this.',
    wrong: 'These are not the words. Nothing is lost. Try again.',
    failed: 'That did not work. Nothing is lost. Try again.',
    change: 'Change the secret words',
    now: 'Your words now',
    next: 'Your new words',
    changed: 'Your new words work now.',
  },
  note: {
    ...note,
    title: 'Before we stop',
    threeThings: '3 short things.',
    sorted: 'What we did today',
    justATalk: 'We just talked',
    next: 'What happens next',
    nextHint: 'Me first. Then my people. Then places near me. Then services.',
    introduction: 'We go to meet someone together',
    addFor: 'Who will do something?',
    rightsAssessment: 'You can ask the council about care. You can ask any time.',
    rightsHow: 'How to ask',
    worryHelp: 'Are you in danger? Ring 999. If not, tell someone you trust. We did not write this down.',
  },
  share: {
    ...share,
    title: 'Keep it or give it',
    sub: 'It is yours. We do not send it to anyone.',
    saveHint: 'Keep all of it in a file.',
    openHint: 'Open a file that you kept. What is here stays here.',
    printHint: 'Put it on paper.',
    giveHint: 'Give a part of it to someone. You choose. You see it first.',
  },
  talkPaper: {
    ...talkPaper,
    printSaid: 'Print my words',
    sub: 'My words',
    emptySub: 'You do not have to fill this in. You can skip. You can stop.',
    with: 'Who helped me',
    pick: 'Tick what you like. Add your own.',
    otherWords: 'Does someone else want to say something? Who? What?',
  },
  ways: {
    ...ways,
    boardTitle: 'Where do you want to start?',
    boardHint: 'Pick a picture.',
    askOtherwise: 'Ask in other words',
    orderDone: 'Done',
    orderAsItCame: 'Put them back',
  },
  whose: {
    ...whose,
    whose: 'Who says this?',
    mine: 'Me',
    other: 'Someone else',
    otherName: 'Who says this?',
    otherWords: 'What they say',
    writing: 'Who is writing?',
    writerRole: 'Who are they?',
    roles: { supporter: 'A friend', coordinator: 'A worker', interpreter: 'An interpreter' },
    roleShort: { supporter: 'friend', coordinator: 'worker', interpreter: 'interpreter' },
    iSay: 'I say',
    putIt: (name) => `${name || 'Someone'} says`,
    putsIt: (name) => `${name || 'Someone'} says it another way`,
    notTheirs: (name) => `${name || 'The person'} wrote this. Only they can change it.`,
    seeDifferently: 'I do not agree',
    seesDifferently: (name) => (name ? `${name} does not agree` : 'I do not agree'),
  },
  withThis: {
    ...withThis,
    person: 'Add a person',
    place: 'Add a place or a group',
    named: (name) => `${name} is here now. ${name} is in your picture of people and places too.`,
    make: 'Make this into',
    makes: { hope: 'Something I hope for', step: 'The next thing to do', gift: 'Something I am good at' },
    is: { hope: 'I hope', step: 'To do', gift: 'I am good at' },
    made: { hope: 'It is with your hopes.', step: 'It is with the next steps.', gift: 'It is with your strong things.' },
  },
};
