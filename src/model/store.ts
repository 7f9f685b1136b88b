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

  update(patch: Partial<T>): void {
    this._state = { ...this._state, ...patch };
    this._changed.emit(this._state);
  }

  private readonly _changed = new Signal<this, T>(this);
}
