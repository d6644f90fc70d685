import { expect } from '@open-wc/testing';
import { readList } from '../../src/element/data/inline-list.js';

const read = (items: string): Record<string, unknown>[] => {
  const list = new DOMParser().parseFromString(`<ol>${items}</ol>`, 'text/html').querySelector('ol');
  return list ? readList(list) : [];
};

describe('readList', () => {
  it('takes date and title from an item', () => {
    expect(
      read('<li><time datetime="1969-07-20">20 July 1969</time>: Two people\n walk on the Moon</li>'),
    ).to.deep.equal([{ title: 'Two people walk on the Moon', when: '1969-07-20' }]);
  });
  it('takes the text of a time without the attribute', () => {
    expect(read('<li>War begins <time>1914</time></li>')).to.deep.equal([{ title: 'War begins', when: '1914' }]);
  });
  it('takes a second time as the end', () => {
    expect(
      read('<li><time datetime="1914-07-28">July</time> – <time datetime="1918-11-11">1918</time> War</li>'),
    ).to.deep.equal([{ title: 'War', start: '1914-07-28', end: '1918-11-11' }]);
  });
  it('keeps what joins two dates out of the title, and the title between them in', () => {
    expect(
      read('<li><time datetime="1973-05">May</time> to <time datetime="1974-02">February</time> Skylab</li>')[0]?.[
        'title'
      ],
    ).to.equal('Skylab');
    expect(
      read('<li><time datetime="1914">1914</time> The war <time datetime="1918">1918</time></li>')[0]?.['title'],
    ).to.equal('The war');
  });
  it('reads the date-times that HTML allows', () => {
    expect(read('<li><time datetime="2021-06-03 10:30Z">then</time> Talks</li>')[0]?.['when']).to.equal(
      '2021-06-03T10:30Z',
    );
  });
  it('takes link, description and data attributes', () => {
    expect(
      read(
        '<li id="moon" data-category="landing" data-tags="nasa, moon" data-importance="0.8"><time datetime="1969">1969</time> <a href="https://example.org/a">Landing</a><p>On <time datetime="1">x</time> the sea.</p></li>',
      ),
    ).to.deep.equal([
      {
        category: 'landing',
        title: 'Landing',
        id: 'moon',
        when: '1969',
        description: 'On x the sea.',
        url: 'https://example.org/a',
        importance: 0.8,
        tags: ['nasa', 'moon'],
      },
    ]);
  });
  it('leaves nested lists to themselves', () => {
    expect(
      read('<li><time datetime="1">1</time> Outer<ul><li><time datetime="2">2</time> Inner</li></ul></li>'),
    ).to.deep.equal([{ title: 'Outer', when: '1' }]);
  });
  it('keeps an item without a date as undated, and drops one without a title', () => {
    expect(read('<li>Some day</li><li><time datetime="1999">1999</time></li><li></li>')).to.deep.equal([
      { title: 'Some day' },
    ]);
  });
});
