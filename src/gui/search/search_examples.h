#pragma once

#include <QWidget>

namespace roost {

/// Examples of what can be typed into the search field, with what they find. Pressing one searches for it.
class SearchExamples : public QWidget {
  Q_OBJECT

 public:
  explicit SearchExamples(QWidget* parent = nullptr);
  /// Uses this username and year in the examples. Only the first call has an effect.
  void fill(const QString& username, int year);

 Q_SIGNALS:
  void chosen(const QString& query);
};

}  // namespace roost
