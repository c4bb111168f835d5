import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { createActor, createMachine, assign } from 'xstate';
import { ActorController } from '../../../src/view/actor-controller.ts';

const counting = () =>
  createActor(
    createMachine({
      context: { count: 0, noise: 0 },
      on: {
        add: { actions: assign({ count: ({ context }) => context.count + 1 }) },
        hum: { actions: assign({ noise: ({ context }) => context.noise + 1 }) },
      },
    }),
  );
type Counter = ReturnType<typeof counting>;

class CountView extends LitElement {
  drawn = 0;
  readonly counter = new ActorController(
    this,
    (snapshot: ReturnType<Counter['getSnapshot']>) => snapshot.context.count,
  );
  override render() {
    return html`${this.counter.seen}`;
  }
  protected override updated() {
    this.drawn += 1;
  }
}
customElements.define('count-view', CountView);

/** Counts who is listening, which XState does not tell. */
function watchable(actor: Counter): { listeners: number; actor: Counter } {
  const counted = { listeners: 0, actor };
  const subscribe = actor.subscribe.bind(actor) as (observer: object) => { unsubscribe(): void };
  actor.subscribe = ((observer: object) => {
    counted.listeners += 1;
    const { unsubscribe } = subscribe(observer);
    return {
      unsubscribe: () => {
        counted.listeners -= 1;
        unsubscribe();
      },
    };
  }) as typeof actor.subscribe;
  return counted;
}

describe('an actor controller', () => {
  let view: CountView;
  let actor: Counter;
  beforeEach(async () => {
    view = new CountView();
    actor = counting();
    actor.start();
    view.counter.watch(actor);
    document.body.append(view);
    await view.updateComplete;
  });
  afterEach(() => view.remove());
  const text = () => view.shadowRoot?.textContent;

  it('draws what the actor has become', async () => {
    expect(text()).to.equal('0');
    actor.send({ type: 'add' });
    await view.updateComplete;
    expect(text()).to.equal('1');
  });
  it('speaks to the actor', async () => {
    view.counter.send({ type: 'add' });
    expect(actor.getSnapshot().context.count).to.equal(1);
  });
  it('does not draw for what it does not look at', async () => {
    const before = view.drawn;
    actor.send({ type: 'hum' });
    await view.updateComplete;
    expect(view.drawn).to.equal(before);
  });
  it('still hears the actor after the element was moved in the page', async () => {
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(view);
    actor.send({ type: 'add' });
    await view.updateComplete;
    expect(text()).to.equal('1');
    elsewhere.remove();
  });
  it('catches up with what happened while it was out of the page', async () => {
    view.remove();
    actor.send({ type: 'add' });
    document.body.append(view);
    await view.updateComplete;
    expect(text()).to.equal('1');
  });
  it('does not stop an actor that is not its own', () => {
    view.remove();
    expect(actor.getSnapshot().status).to.equal('active');
  });
  it('leaves no listener behind after many moves, and never listens twice', () => {
    const counted = watchable(counting());
    view.counter.watch(counted.actor);
    for (let times = 0; times < 10; times++) {
      view.remove();
      expect(counted.listeners).to.equal(0);
      document.body.append(view);
      expect(counted.listeners).to.equal(1);
    }
    view.counter.watch(undefined);
    expect(counted.listeners).to.equal(0);
  });
  it('forgets the old actor when it watches another, or none', async () => {
    const other = counting();
    other.start();
    view.counter.watch(other);
    actor.send({ type: 'add' });
    await view.updateComplete;
    expect(text()).to.equal('0');
    view.counter.watch(undefined);
    await view.updateComplete;
    expect(view.counter.seen).to.equal(undefined);
  });
  it('draws once more when the actor ends', async () => {
    actor.send({ type: 'add' });
    actor.stop();
    await view.updateComplete;
    expect(text()).to.equal('1');
  });
});
