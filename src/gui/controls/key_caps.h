#pragma once

#include <QKeySequence>
#include <QWidget>

namespace roost {

/// Keys drawn as the caps that are pressed one after the other: "Ctrl+N" is one, "G, T" are two. Alternatives stand
/// beside each other.
QSize keyCapsSize(const QList<QKeySequence>& keys, const QFont& interface);
void paintKeyCaps(QPainter& painter, const QRect& rect, const QList<QKeySequence>& keys, const QFont& interface,
                  const QPalette& palette, Qt::LayoutDirection direction);

/// Keys, for those who look and those who listen.
class KeyCaps : public QWidget {
  Q_OBJECT

 public:
  explicit KeyCaps(const QList<QKeySequence>& keys, QWidget* parent = nullptr);
  QSize sizeHint() const override { return keyCapsSize(m_keys, font()); }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QList<QKeySequence> m_keys;
};

}  // namespace roost
