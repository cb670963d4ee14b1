import { expect, test } from 'vitest'
import { createTrainersDisplay } from '../../../src/main/windows/trainers-display'
import { fakeClock } from '../../support/fake-clock'

const laptop = { id: 1 }
const projector = { id: 2 }

/** A laptop with a projector beside it, and the control window on the laptop. */
const desk = () => {
  const clock = fakeClock()
  let connected = [laptop, projector]
  let below: typeof laptop | undefined = laptop
  let told = 0
  const trainers = createTrainersDisplay({
    all: () => connected,
    under: () => below,
    clock,
    onChange: () => (told += 1),
  })
  const move = (to: typeof laptop | undefined): void => {
    below = to
    trainers.moved()
  }
  const connect = (displays: typeof connected): void => {
    connected = displays
    trainers.displaysChanged()
  }
  return { clock, trainers, move, connect, told: () => told }
}

test('the display to which the trainer drags the control window is theirs, once it rests there', () => {
  const { clock, trainers, move, told } = desk()
  move(projector)
  clock.advance(900)
  move(projector)
  clock.advance(900)
  expect([trainers.now(), told()]).toEqual([laptop, 0])
  clock.advance(100)
  expect([trainers.now(), told()]).toEqual([projector, 1])
})

test('a lid that closes does not make the projector the trainer’s, though the system moves their window before it tells', () => {
  const { clock, trainers, move, connect, told } = desk()
  move(projector)
  clock.advance(300)
  connect([projector])
  expect(trainers.now()).toBe(projector)
  clock.advance(60_000)
  // The lid opens: the wall must find the projector free.
  connect([laptop, projector])
  expect([trainers.now(), told()]).toEqual([laptop, 0])
})

test('a display that is gone without a word is the trainer’s again when it is back', () => {
  const { clock, trainers, move, connect } = desk()
  connect([projector])
  clock.advance(60_000)
  move(projector)
  clock.advance(60_000)
  connect([laptop, projector])
  expect(trainers.now()).toBe(laptop)
})

test('moves just after the displays changed are the system’s', () => {
  const { clock, trainers, move, connect } = desk()
  connect([laptop, projector])
  clock.advance(1500)
  move(projector)
  clock.advance(60_000)
  expect(trainers.now()).toBe(laptop)
})

test('a display that was given to the trainer is theirs at once, whatever moved before', () => {
  const { clock, trainers, move } = desk()
  move(laptop)
  trainers.set(projector)
  clock.advance(60_000)
  expect(trainers.now()).toBe(projector)
})

test('a control window that is closed takes no display over', () => {
  const { clock, trainers, move, told } = desk()
  move(projector)
  move(undefined)
  clock.advance(60_000)
  expect([trainers.now(), told()]).toEqual([laptop, 0])
})
