import { DriverError } from './driver-error.ts';

/**
 * What a promise gives, or a failure when it has not settled in time: nobody knows then whether the thing was done. Whatever is
 * kept for it can be let go of.
 */
export const within = <A>(milliseconds: number, promise: Promise<A>, letGo?: (why: DriverError) => void): Promise<A> =>
  new Promise<A>((resolve, reject) => {
    const timer = setTimeout(() => {
      const why = new DriverError('failed', `no answer within ${milliseconds} ms`);
      reject(why);
      letGo?.(why);
    }, milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
