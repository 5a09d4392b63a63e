#pragma once

#include <QVariant>
#include <QWidget>
#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;

namespace roost {

/// A page of settings: fields with their labels beside them, or above them if there is little room.
class SettingsForm : public QWidget {
  Q_OBJECT

 public:
  explicit SettingsForm(QWidget* parent = nullptr);
  /// Allows any width: in a narrow page the labels are above their fields.
  QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

 protected:
  /// Returns the label.
  QLabel* addField(const QString& label, QWidget* field);
  /// Adds a button in a row without a label, with the full width.
  void addButton(QWidget* button);
  /// Adds an explanation of the field above.
  void addHint(const QString& text);
  /// Adds a note about the whole page.
  QLabel* addNote(const QString& text);
  /// Adds a choice among `values`, each with its text. `chosen` is called with the new value after each change.
  QComboBox* addChoice(const char* name, const QString& label, const QList<std::pair<QString, QVariant>>& values,
                       const QVariant& current, const std::function<void(const QVariant&)>& chosen);
  /// Removes all fields.
  void clear();
  void resizeEvent(QResizeEvent* event) override;

 private:
  QLabel* makeMutedText(const QString& text);

  QFormLayout* m_form;
};

}  // namespace roost
