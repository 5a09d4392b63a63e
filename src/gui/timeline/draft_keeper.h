#pragma once

#include <QHash>
#include <QTimer>

#include "core/posts/drafts.h"
#include "gui/pages/operations.h"
#include "gui/pages/services.h"

namespace roost {

class Composer;

/// Whose draft it is, and what for.
struct DraftKey {
  UserId writer = noUser;
  DraftSubject subject = {};
  bool operator==(const DraftKey&) const = default;
};

inline size_t qHash(const DraftKey& key, size_t seed = 0) { return qHashMulti(seed, key.writer, key.subject); }

/// Saves the composer's text and pictures as a draft: at most once a second while somebody writes, and when they leave.
/// A draft that can't be saved stays in the composer and is tried again. The failure is reported once, and for a busy
/// database only after several attempts.
class DraftKeeper : public QObject {
  Q_OBJECT

 public:
  DraftKeeper(Composer& composer, Services& services, Operations& operations, QObject* parent);
  ~DraftKeeper() override;

  /// Saves the previous draft and shows this one.
  void open(const DraftKey& key);
  void keep();
  /// Saves the draft and leaves it to other composers, which may change it until it is opened here again.
  void close();
  /// To be called when this user's text has been published, which also deleted the draft if it was the same.
  void published(const DraftKey& key, const QString& text);

 private:
  struct Draft {
    QString text = {};
    QList<NewPicture> pictures = {};
    bool operator==(const Draft&) const = default;
  };
  Draft written() const;
  Result<Draft> read(const DraftKey& key);
  /// Saves the text, and returns the draft that it replaced if another window has changed that meanwhile.
  Result<QString> save();
  void fail(const Error& error);
  /// Pictures that are still being read go into this draft, whatever the composer shows by then.
  void leaveReading(const DraftKey& key);
  void keepRead(int turn, const Result<NewPicture>& picture);
  /// Adds a picture to a draft that the composer doesn't show.
  Result<Done> addTo(const DraftKey& key, const NewPicture& picture);

  Composer& m_composer;
  Services& m_services;
  Operations& m_operations;
  DraftKey m_key;
  Draft m_kept;                      ///< The draft as it was last read or written.
  QHash<DraftKey, Draft> m_unkept;   ///< Drafts that couldn't be saved before their writers left.
  QHash<int, DraftKey> m_beingRead;  ///< The drafts for which pictures are still being read, by PictureFields::turn.
  QTimer m_timer;
  bool m_isClosing = false;  ///< The draft is left to others as soon as it is saved.
  int m_failures = 0;        ///< In a row.
};

}  // namespace roost
