import { describe, expect, it, vi } from 'vitest';
import { createFrame, PHASES } from '../../../src/live/frame';
import { handClock } from '../../fixtures/frame-clock';

function setUp() {
  const clock = handClock();
  return { clock, frame: createFrame(clock) };
}

describe('a frame', () => {
  it('runs its phases in order, whoever was added or asked first', () => {
    const { clock, frame } = setUp();
    const ran: string[] = [];
    const tasks = [...PHASES].reverse().map((phase) => frame.add({ phase, run: () => void ran.push(phase) }));
    for (const task of tasks) task.request();
    clock.pass(16);
    expect(ran).toEqual(['input', 'engine', 'draw', 'text', 'calm']);
  });

  it('runs work of a later phase in the frame in which an earlier one asks for it', () => {
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

  it('runs each piece of work once, however often it was asked for', () => {
    const { clock, frame } = setUp();
    const run = vi.fn();
    const task = frame.add({ phase: 'draw', run });
    task.request();
    task.request();
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('sleeps while nobody asks', () => {
    const { clock, frame } = setUp();
    const task = frame.add({ phase: 'draw', run: () => {} });
    expect(clock.isIdle()).toBe(true);
    task.request();
    expect(clock.isIdle()).toBe(false);
    clock.pass(16);
    expect(clock.isIdle()).toBe(true);
  });

  it('goes on in the next frame with work that is not done, whatever its pace', () => {
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

  it('leaves calm work over when the frame has taken too long, and takes the longest waiting first', () => {
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

  it('draws now when it is flushed from another animation frame, and leaves text for its own', () => {
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

  it('does not run work that was cancelled or taken down', () => {
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

  it('runs a single errand once', () => {
    const { clock, frame } = setUp();
    const run = vi.fn();
    frame.once('calm', run);
    clock.pass(16);
    clock.pass(16);
    expect(run).toHaveBeenCalledTimes(1);
    expect(clock.isIdle()).toBe(true);
  });

  it('goes on after work that throws', () => {
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
  /** Asks every 20 ms for so many ms, as a drag does, and answers at which ms the work ran. */
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

  it('of ten times a second runs the first request at once and the last always', () => {
    expect(drag(() => ({ every: 100 }), 250)).toEqual([20, 120, 220, 320]);
  });

  it('of rest waits until nobody asks any more', () => {
    expect(drag(() => ({ rest: 120, longest: 600 }), 200)).toEqual([300]);
  });

  it('of rest waits no longer than its limit', () => {
    expect(drag(() => ({ rest: 120, longest: 600 }), 900)).toEqual([600, 1000]);
  });
});
