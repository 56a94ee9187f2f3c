import { describe, expect, it, vi } from 'vitest';
import { createFrame, PHASES } from '../../../src/live/frame';
import { handClock } from '../../fixtures/frame-clock';

function setUp() {
  const clock = handClock();
  return { clock, frame: createFrame(clock) };
}

describe('a frame', () => {
  it('runs its phases in order, whatever was added or requested first', () => {
    const { clock, frame } = setUp();
    const ran: string[] = [];
    const tasks = [...PHASES].reverse().map((phase) => frame.add({ phase, run: () => void ran.push(phase) }));
    for (const task of tasks) task.request();
    clock.pass(16);
    expect(ran).toEqual(['input', 'engine', 'draw', 'text', 'calm']);
  });

  it('runs work of a later phase in the frame in which an earlier phase requests it', () => {
    const { clock, frame } = setUp();
    const ran: string[] = [];
    const draw = frame.add({ phase: 'draw', run: () => void ran.push('draw') });
    const input = frame.add({
      phase: 'input',
      run() {
        ran.push('input');
        clock.spend(1);
        draw.request();
        clock.spend(1);
      },
    });
    input.request();
    clock.pass(16);
    expect(ran).toEqual(['input', 'draw']);
  });

  it('runs each piece of work once, however often it was requested', () => {
    const { clock, frame } = setUp();
    const run = vi.fn();
    const task = frame.add({ phase: 'draw', run });
    task.request();
    task.request();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is not requested from the browser without work', () => {
    const { clock, frame } = setUp();
    const task = frame.add({ phase: 'draw', run: () => {} });
    expect(clock.isIdle()).toBe(true);
    task.request();
    expect(clock.isIdle()).toBe(false);
    clock.pass(16);
    expect(clock.isIdle()).toBe(true);
  });

  it('continues unfinished work in the next frame, whatever its pace', () => {
    const { clock, frame } = setUp();
    const deadlines: number[] = [];
    const task = frame.add({
      phase: 'text',
      budget: 2,
      pace: () => ({ rest: 90, longest: 90 }),
      run: (deadline) => deadlines.push(deadline) < 3,
    });
    task.request();
    clock.pass(90);
    clock.pass(16);
    clock.pass(16);
    clock.pass(16);
    expect(deadlines).toEqual([92, 108, 124]);
  });

  it('starts no more calm work once it has taken too long, and starts with the work that waits longest', () => {
    const { clock, frame } = setUp();
    const ran: string[] = [];
    const slow = (name: string) =>
      frame.add({
        phase: 'calm',
        run() {
          ran.push(name);
          clock.spend(10);
        },
      });
    const [first, second] = [slow('first'), slow('second')];
    second.request();
    clock.spend(1);
    first.request();
    clock.pass(16);
    expect(ran).toEqual(['second']);
    clock.pass(16);
    expect(ran).toEqual(['second', 'first']);
  });

  it('draws at once when another animation frame flushes it, and leaves text for its own frame', () => {
    const { clock, frame } = setUp();
    const ran: string[] = [];
    const draw = frame.add({ phase: 'draw', run: () => void ran.push('draw') });
    const text = frame.add({ phase: 'text', run: () => void ran.push('text') });
    draw.request();
    text.request();
    frame.flush();
    expect(ran).toEqual(['draw']);
    clock.pass(16);
    expect(ran).toEqual(['draw', 'text']);
  });

  it('does not run work that was cancelled or disposed of', () => {
    const { clock, frame } = setUp();
    const run = vi.fn();
    const cancelled = frame.add({ phase: 'draw', run });
    const gone = frame.add({ phase: 'draw', run });
    cancelled.request();
    gone.request();
    cancelled.cancel();
    gone.dispose();
    clock.pass(16);
    expect(run).not.toHaveBeenCalled();
  });

  it('runs the work of `once` a single time', () => {
    const { clock, frame } = setUp();
    const run = vi.fn();
    frame.once('calm', run);
    clock.pass(16);
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
    expect(clock.isIdle()).toBe(true);
  });

  it('runs the other work after work that throws', () => {
    const { clock, frame } = setUp();
    const broken = frame.add({
      phase: 'draw',
      run() {
        throw new Error('broken');
      },
    });
    const run = vi.fn();
    const sound = frame.add({ phase: 'calm', run });
    broken.request();
    sound.request();
    expect(() => clock.pass(16)).toThrow('broken');
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('a pace', () => {
  /** Requests the work every 20 ms for so many ms, as a drag does. Returns the moments at which the work ran, in ms. */
  function drag(pace: Parameters<ReturnType<typeof createFrame>['add']>[0]['pace'], milliseconds: number): number[] {
    const { clock, frame } = setUp();
    const ran: number[] = [];
    const task = frame.add({ phase: 'calm', ...(pace && { pace }), run: () => void ran.push(clock.now()) });
    for (let passed = 0; passed < milliseconds; passed += 20) {
      task.request();
      clock.pass(20);
    }
    for (let after = 0; after < 50; after += 1) clock.pass(20);
    return ran;
  }

  it('of `every` runs the first request at once and never loses the last one', () => {
    expect(drag(() => ({ every: 100 }), 250)).toEqual([20, 120, 220, 320]);
  });

  it('of `rest` waits until there are no more requests', () => {
    expect(drag(() => ({ rest: 120, longest: 600 }), 200)).toEqual([300]);
  });

  it('of `rest` waits no longer than `longest`', () => {
    expect(drag(() => ({ rest: 120, longest: 600 }), 900)).toEqual([600, 1000]);
  });
});
