#pragma once

#include <QKeySequence>
#include <QWidget>

namespace roost {

/// Shortcuts drawn as key caps, one for each press: "Ctrl+N" is one cap, "G, T" are two. Alternative shortcuts are
/// drawn side by side.
QSize keyCapsSize(const QList<QKeySequence>& keys, const QFont& interface);
void paintKeyCaps(QPainter& painter, const QRect& rect, const QList<QKeySequence>& keys, const QFont& interface,
                  const QPalette& palette, Qt::LayoutDirection direction);

/// Shows shortcuts as key caps, with their text as the accessible name.
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
