import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from './button';

test('a button that a script answers cannot be pressed before there is one, a form’s own can', () => {
  const scripted = renderToStaticMarkup(<Button onPress={() => undefined}>Go</Button>);
  expect(scripted).toContain(' disabled=""');
  const plain = renderToStaticMarkup(<Button type="submit">Go</Button>);
  expect(plain).not.toContain(' disabled');
});
