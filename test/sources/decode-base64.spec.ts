import fc from 'fast-check';
import { decodeBase64 } from '../../src/sources/decode-base64';

test('gives back any bytes, whatever line breaks stand between', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 20 }), (bytes, width) => {
      const text = Buffer.from(bytes).toString('base64');
      const lines = text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      expect(decodeBase64(lines.join('\n'))).toEqual(new Uint8Array(bytes));
    })
  );
});
