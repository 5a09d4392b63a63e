#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

namespace roost {

/// How far apart in time the posts of a timeline lie, as far as is known from the pages read before. It says how far
/// a page is likely to reach, so that no more of each author's posts need be looked at. Instants are UTC milliseconds
/// since the epoch.
class TimelinePace {
 public:
  /// From so many followed on it is worth looking at everybody's posts first.
  static constexpr qint64 many = 300;

  /// What is guessed before a page has been read: `followed` people who post so often, last at `newest`.
  void guess(qint64 followed, double postsPerMillisecond, std::optional<qint64> newest);
  bool isGuessed() const { return m_isGuessed; }

  bool followsMany() const { return m_followsMany; }

  /// A page of `rows` posts that was read on from `position`: how far the nearest, the middle and the farthest of them
  /// lay.
  struct Reading {
    bool older;
    qint64 position;
    qint64 nearest, middle, farthest;
    int rows;
  };
  /// Only near a page that was read is the pace known; how far that page itself reached is remembered.
  void learn(const Reading& page);
  bool isKnownAt(qint64 position) const;

  /// Nothing seems to be older than this.
  void learnOldest(qint64 oldest) { m_oldest = static_cast<double>(oldest); }

  /// An instant beyond which a page of `rows` posts older, or newer, than `position` is unlikely to reach;
  /// nothing where that can't be told. Where the list is likely to end before, the reach is without end.
  std::optional<qint64> reachOlder(qint64 position, int rows) const;
  std::optional<qint64> reachNewer(qint64 position, int rows) const;

  static bool isWithoutEnd(qint64 reach);

  /// Only `found` posts lay between `position` and `reach`: the pace there.
  void correct(bool older, qint64 position, qint64 reach, int found);

 private:
  struct Reach {
    bool older;
    qint64 from, to;
    int rows;
  };
  std::optional<qint64> remembered(bool older, qint64 position, int rows) const;
  void forget(bool older, qint64 position);
  bool isWithinKnown(double position) const;
  double stretch(int rows) const;

  bool m_isGuessed = false;
  bool m_followsMany = false;
  double m_gap = 0;  ///< Milliseconds from one post to the next; 0: not known.
  double m_newest = 0, m_oldest = -1e18;
  double m_from = 0, m_to = 0;   ///< Where the pace is known.
  std::vector<Reach> m_reaches;  ///< The latest is the last.
};

}  // namespace roost
