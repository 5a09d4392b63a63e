#include "gui/settings/appearance_settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>

#include "gui/controls/pill_button.h"
#include "gui/theme/appearance.h"
#include "gui/theme/theme.h"

namespace roost {

AppearanceSettings::AppearanceSettings(Appearance& appearance, QWidget* parent) : SettingsForm(parent) {
  const auto value = [](ColorScheme scheme) { return static_cast<int>(scheme); };
  QComboBox* schemes = addChoice("scheme", tr("&Colors"),
                                 {{tr("System default"), value(ColorScheme::System)},
                                  {tr("Light"), value(ColorScheme::Light)},
                                  {tr("Dark"), value(ColorScheme::Dark)}},
                                 value(appearance.scheme()), [&appearance](const QVariant& scheme) {
                                   appearance.setScheme(static_cast<ColorScheme>(scheme.toInt()));
                                 });
  connect(&appearance, &Appearance::schemeChanged, schemes, [schemes, &appearance] {
    schemes->setCurrentIndex(schemes->findData(static_cast<int>(appearance.scheme())));
  });

  auto* row = new QWidget(this);
  auto* slider = new QSlider(Qt::Horizontal, row);
  slider->setObjectName(QStringLiteral("textSize"));
  slider->setProperty("mirrored", isRightToLeft());
  slider->setAccessibleName(tr("Text size in percent"));
  // The slider counts in steps, so that it stops only at sizes that can be set.
  slider->setRange(Appearance::leastTextSize / Appearance::textSizeStep,
                   Appearance::mostTextSize / Appearance::textSizeStep);
  slider->setPageStep(1);
  slider->setValue(appearance.textSize() / Appearance::textSizeStep);
  auto* percent = new QLabel(row);
  percent->setObjectName(QStringLiteral("textSizePercent"));
  auto* usual = new PillButton(row);
  usual->setObjectName(QStringLiteral("usualTextSize"));
  usual->setText(tr("Default size"));
  usual->setLook(PillLook::Outlined);
  usual->setAutoDefault(false);
  const auto show = [percent, usual, slider, &appearance] {
    //: A text size in percent.
    percent->setText(tr("%1 %").arg(QLocale().toString(appearance.textSize())));
    usual->setEnabled(appearance.textSize() != Appearance::usualTextSize);
    slider->setValue(appearance.textSize() / Appearance::textSizeStep);
  };
  show();
  connect(slider, &QSlider::valueChanged, this,
          [&appearance](int steps) { appearance.setTextSize(steps * Appearance::textSizeStep); });
  connect(usual, &QPushButton::clicked, this, [&appearance] { appearance.setTextSize(Appearance::usualTextSize); });
  connect(&appearance, &Appearance::textSizeChanged, this, show);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(space::m);
  layout->addWidget(slider, 1);
  layout->addWidget(percent);
  layout->addWidget(usual);
  row->setFocusProxy(slider);
  addField(tr("&Text size"), row);
  addHint(tr("Applies to all text in Roost, independent of the system’s text size."));
}

}  // namespace roost
