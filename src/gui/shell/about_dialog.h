#pragma once

class QWidget;

namespace roost {

void showAbout(QWidget* parent);

}  // namespace roost
