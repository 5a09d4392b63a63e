#pragma once

class QString;
class QWidget;

namespace roost {

/// A page's title, as the header of its list.
QWidget* makePageHeading(const QString& title, QWidget* parent);

}  // namespace roost
