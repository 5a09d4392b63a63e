#pragma once

#include <QVariant>
#include <QWidget>
#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace roost {

/// A page of settings: fields with their labels before them, or above them where there is little room.
class SettingsForm : public QWidget {
  Q_OBJECT

 public:
  explicit SettingsForm(QWidget* parent = nullptr);
  /// As narrow as need be: labels then stand above their fields.
  QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

 protected:
  /// Returns what shows the label.
  QLabel* addField(const QString& label, QWidget* field);
  /// In a row of its own, where no label takes the room it needs.
  void addButton(QWidget* button);
  /// Explains the field above.
  void addHint(const QString& text);
  /// Says something of the whole page.
  QLabel* addNote(const QString& text);
  /// A choice among `values`, each with its text; `chosen` is called when another is made.
  QComboBox* addChoice(const char* name, const QString& label, const QList<std::pair<QString, QVariant>>& values,
                       const QVariant& current, const std::function<void(const QVariant&)>& chosen);
  /// Takes all fields away.
  void clear();
  void resizeEvent(QResizeEvent* event) override;

 private:
  QLabel* makeMutedText(const QString& text);

  QFormLayout* m_form;
};

}  // namespace roost
