import { expose, type Endpoint } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Engine } from '../../src/engine/engine';
import { servedEngine } from '../../src/engine/served-engine';

/** An engine at the other end of a real message channel, which tells of errors as a Worker does. */
export class WorkerDouble implements Endpoint {
  constructor(engine: Engine | null) {
    if (engine !== null) {
      expose(servedEngine(engine), nodeEndpoint(this.channel.port1));
    }
  }

  isTerminated = false;

  readonly addEventListener: Endpoint['addEventListener'] = (type, listener, options) =>
    this.targetOf(type).addEventListener(type, listener, options);

  readonly removeEventListener: Endpoint['removeEventListener'] = (type, listener, options) =>
    this.targetOf(type).removeEventListener(type, listener, options);

  readonly postMessage: Endpoint['postMessage'] = (message, transfer) =>
    this.near.postMessage(message, transfer);

  readonly start = (): void => this.near.start?.();

  terminate(): void {
    this.isTerminated = true;
    this.channel.port1.close();
    this.channel.port2.close();
  }

  tell(event: Event): void {
    this.events.dispatchEvent(event);
  }

  private targetOf(type: string): Pick<Endpoint, 'addEventListener' | 'removeEventListener'> {
    return type === 'message' ? this.near : this.events;
  }

  /** The end of whoever is served there. */
  get far(): MessagePort {
    return this.channel.port1;
  }

  private readonly channel = new MessageChannel();
  private readonly near = nodeEndpoint(this.channel.port2);
  private readonly events = new EventTarget();
}
