import { Signal, type ISignal } from '@lumino/signaling';

/** One readonly state, replaced whole and announced by one signal. */
export class Store<T extends object> {
  constructor(private _state: T) {}

  get state(): T {
    return this._state;
  }

  get changed(): ISignal<this, T> {
    return this._changed;
  }

  /** Announces nothing where the patch changes nothing. */
  update(patch: Partial<T>): void {
    const keys = Object.keys(patch) as (keyof T)[];
    if (keys.every(key => this._state[key] === patch[key])) {
      return;
    }
    this._state = { ...this._state, ...patch };
    this._changed.emit(this._state);
  }

  private readonly _changed = new Signal<this, T>(this);
}
