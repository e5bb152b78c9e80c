import { DriverError } from './driver-error.ts';

/** What a promise gives, or a failure when it has not settled in time: nobody knows then whether the thing was done. */
export const within = <A>(milliseconds: number, promise: Promise<A>): Promise<A> =>
  new Promise<A>((resolve, reject) => {
    const timer = setTimeout(() => reject(new DriverError('failed', `no answer within ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
