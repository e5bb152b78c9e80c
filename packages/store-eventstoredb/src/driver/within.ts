import { DriverError } from './driver-error.ts';

/** What a promise gives, or a failure when it has not settled in time: nobody knows then whether the thing was done. */
export const within = async <A>(milliseconds: number, promise: Promise<A>): Promise<A> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DriverError('failed', `no answer within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
