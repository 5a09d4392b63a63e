#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

namespace roost {

/// Estimates the time between the posts of a timeline from the pages read so far. This says how far back or forward a
/// page is likely to reach, so that no more of each author's posts need be read. Instants are UTC milliseconds since
/// the epoch.
class TimelinePace {
 public:
  /// For a viewer who follows at least this many users, it is worth trying timeline_recent.sql first.
  static constexpr qint64 many = 300;

  /// Guesses the pace before a page has been read: `followed` users, who on average post this often each, most recently
  /// at `newest`.
  void guess(qint64 followed, double postsPerMillisecond, std::optional<qint64> newest);
  bool isGuessed() const { return m_isGuessed; }

  bool followsMany() const { return m_followsMany; }

  /// A page of `rows` posts that was read on from `position`, with the instants of its nearest, middle and farthest
  /// post.
  struct Reading {
    bool older;
    qint64 position;
    qint64 nearest, middle, farthest;
    int rows;
  };
  /// Learns the pace from a page that was read. It is then known only near that page. How far the page reached is
  /// remembered.
  void learn(const Reading& page);
  bool isKnownAt(qint64 position) const;

  /// Sets the instant before which there seem to be no posts.
  void learnOldest(qint64 oldest) { m_oldest = static_cast<double>(oldest); }

  /// An instant beyond which a page of `rows` posts older, or newer, than `position` is unlikely to reach; nothing if
  /// the pace there is unknown. If the list is likely to end before that, the reach is without end.
  std::optional<qint64> reachOlder(qint64 position, int rows) const;
  std::optional<qint64> reachNewer(qint64 position, int rows) const;

  static bool isWithoutEnd(qint64 reach);

  /// Corrects the pace after only `found` posts were found between `position` and `reach`.
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
  double m_gap = 0;  ///< Milliseconds from one post to the next; 0 if unknown.
  double m_newest = 0, m_oldest = -1e18;
  double m_from = 0, m_to = 0;   ///< Where the pace is known.
  std::vector<Reach> m_reaches;  ///< The most recent one comes last.
};

}  // namespace roost
