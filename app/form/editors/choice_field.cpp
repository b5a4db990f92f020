// SPDX-License-Identifier: MIT
#include "form/editors/choice_field.h"

#include "form/editors/line_field.h"

#include <agentwright/model/colour_names.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kSwatchSize = 16;

QIcon swatch(QStringView colourName)
{
    const ColourName *colour = findColour(colourName);
    if (!colour)
        return {};
    QPixmap pixmap(kSwatchSize, kSwatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor::fromRgb(QRgb(colour->rgb)));
    painter.setPen(QPen(QColor(128, 128, 128), 1)); // seen on light and on dark
    painter.drawRoundedRect(QRectF(1.5, 1.5, kSwatchSize - 3, kSwatchSize - 3), 3, 3);
    return pixmap;
}

QComboBox *makeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins({});
    layout->addWidget(box);
    return box;
}

} // namespace

QList<ChoiceOption> choicesOf(const FieldId &field)
{
    QList<ChoiceOption> options{{QCoreApplication::translate("Agentwright::App::Form", "Not set"), {}, {}}};
    if (!field.spec) // a key of nobody's that is true or false
        return options << ChoiceOption{u"true"_s, FieldValue::ofTyped(u"true"_s), {}}
                       << ChoiceOption{u"false"_s, FieldValue::ofTyped(u"false"_s), {}};
    for (const QLatin1StringView name : field.spec->values) {
        const FieldKind kind = field.spec->kind;
        const QString text(name);
        options.append({text, kind == FieldKind::Flag ? FieldValue::ofTyped(text) : FieldValue::ofText(text),
                        kind == FieldKind::Colour ? swatch(text) : QIcon()});
    }
    return options;
}

ChoiceField::ChoiceField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_options(choicesOf(field))
    , m_box(makeBox(this))
{
    for (const ChoiceOption &option : std::as_const(m_options))
        m_box->addItem(option.icon, option.label);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index < m_options.size())
            takeFromUser(m_options.at(index).value);
    });
}

void ChoiceField::showValue(const FieldValue &value)
{
    const auto known = std::find_if(m_options.cbegin(), m_options.cend(),
                                    [&value](const ChoiceOption &option) { return option.value == value; });
    if (m_box->count() > m_options.size())
        m_box->removeItem(int(m_options.size()));
    if (known == m_options.cend()) {
        const QString text = editableText(value);
        m_box->addItem(text.isEmpty() ? tr("Empty") : tr("%1 (not a known value)").arg(text));
    }
    m_box->setCurrentIndex(int(known - m_options.cbegin()));
}

void ChoiceField::showReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

OpenChoiceField::OpenChoiceField(const FieldId &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_options(choicesOf(field))
    , m_box(makeBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr); // it would show more than what was typed and written
    for (const ChoiceOption &option : std::as_const(m_options))
        m_box->addItem(option.label);
    m_box->setCurrentIndex(-1);
    m_box->lineEdit()->setPlaceholderText(m_options.constFirst().label);
    setInput(m_box);
    leaveUndoToDocument(m_box->lineEdit());
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const ChoiceOption &option = m_options.at(index);
        m_box->setEditText(editableText(option.value));
        takeFromUser(option.value);
    });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        takeFromUser(text.isEmpty() ? m_whenEmpty : valueOfText(m_field, text, value()));
    });
}

void OpenChoiceField::showValue(const FieldValue &value)
{
    const QString text = editableText(value);
    m_whenEmpty = text.isEmpty() ? value : FieldValue::ofText({});
    replaceText(*m_box->lineEdit(), text);
}

void OpenChoiceField::showReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace Agentwright::App
