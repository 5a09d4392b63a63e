#pragma once

#include <QWidget>

namespace roost {

/// What can be typed into the search field: examples, each of which can be pressed, and what they find.
class SearchExamples : public QWidget {
  Q_OBJECT

 public:
  explicit SearchExamples(QWidget* parent = nullptr);
  /// As they are for somebody of this name, in this year.
  void fill(const QString& username, int year);

 Q_SIGNALS:
  void chosen(const QString& query);
};

}  // namespace roost
