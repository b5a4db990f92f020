// SPDX-License-Identifier: MIT
#include "routing/definition_compare.h"

#include "document/document_controller.h"
#include "document/error_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kDebounceMs = 80;
enum Column { PartColumn, StateColumn };

QString titleOf(const ComparedItem &item)
{
    switch (item.kind) {
    case ComparedKind::Field:
        return item.key;
    case ComparedKind::Summary:
        return DefinitionCompare::tr("Summary");
    case ComparedKind::Example:
        return DefinitionCompare::tr("Example %1").arg((item.left.isPresent ? item.left.index : item.right.index) + 1);
    case ComparedKind::Section:
        break;
    }
    return item.key.isEmpty() ? DefinitionCompare::tr("Beginning of the prompt")
                              : DefinitionCompare::tr("Section “%1”").arg(item.key);
}

QString stateOf(const ComparedItem &item)
{
    return item.isSame()           ? DefinitionCompare::tr("the same")
           : !item.right.isPresent ? DefinitionCompare::tr("only here")
           : !item.left.isPresent  ? DefinitionCompare::tr("only there")
                                   : DefinitionCompare::tr("differs");
}

/// One side of the difference: what only it has is underlined or struck out, not told by colour alone.
QString sideToHtml(const QList<DiffPart> &parts, DiffPart::Kind own)
{
    QString html;
    for (const DiffPart &part : parts) {
        if (part.kind != DiffPart::Kind::Same && part.kind != own)
            continue;
        const QString text = part.text.toHtmlEscaped();
        html += part.kind == DiffPart::Kind::Same ? text
                : own == DiffPart::Kind::Removed  ? u"<s><b>"_s + text + u"</b></s>"_s
                                                  : u"<u><b>"_s + text + u"</b></u>"_s;
    }
    return u"<div style=\"white-space: pre-wrap\">"_s + html + u"</div>"_s;
}

QTextEdit *makeSide(const QString &name, QWidget *parent)
{
    auto *side = new QTextEdit(parent);
    side->setReadOnly(true);
    side->setLayoutDirection(Qt::LeftToRight);
    side->setTabChangesFocus(true);
    side->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side->setAccessibleName(name);
    return side;
}

} // namespace

DefinitionCompare::DefinitionCompare(DocumentController &controller, const QString &otherTitle,
                                     const QString &otherText, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_other(DefinitionView::parse(otherText))
    , m_summary(new QLabel(this))
    , m_showsAll(new QCheckBox(tr("Show what is the &same"), this))
    , m_list(new QTreeWidget(this))
    , m_left(makeSide(tr("Here"), this))
    , m_right(makeSide(otherTitle, this))
    , m_refusal(new QLabel(this))
    , m_take(new QPushButton(tr("&Take Over From There"), this))
    , m_job([](const Question
                   &question) { return Answer{compareDefinitions(question.left, question.right), question.revision}; },
            [this](const Answer &answer) { show(answer); }, kDebounceMs)
{
    setObjectName(u"definitionCompare"_s);
    setWindowTitle(tr("Compare %1 With %2").arg(controller.fileName(), otherTitle));
    m_list->setObjectName(u"comparedParts"_s);
    m_list->setAccessibleName(tr("Parts that differ"));
    m_list->setHeaderLabels({tr("Part"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(PartColumn, QHeaderView::ResizeToContents);
    m_left->setObjectName(u"comparedHere"_s);
    m_right->setObjectName(u"comparedThere"_s);
    m_refusal->setObjectName(u"takeRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_take->setObjectName(u"takeOver"_s);
    m_take->setAutoDefault(false);

    auto *sides = new QHBoxLayout;
    for (const auto &[title, side] : {std::pair(tr("Here: %1").arg(controller.fileName()), m_left),
                                      std::pair(tr("There: %1").arg(otherTitle), m_right)}) {
        auto *column = new QVBoxLayout;
        auto *label = new QLabel(title, this);
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        column->addWidget(label);
        column->addWidget(side, 1);
        sides->addLayout(column, 1);
    }
    auto *below = new QWidget(this);
    below->setLayout(sides);
    sides->setContentsMargins({});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_showsAll);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(900, 600);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &DefinitionCompare::take);
    connect(m_showsAll, &QCheckBox::toggled, this, [this] { show(m_answer); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DefinitionCompare::showItem);
    connect(m_list, &QTreeWidget::itemActivated, this, &DefinitionCompare::take);
    connect(&controller, &DocumentController::definitionChanged, this, &DefinitionCompare::ask);
    m_list->setFocus();
    ask();
}

void DefinitionCompare::ask()
{
    m_take->setEnabled(false);
    m_job.schedule({m_controller.definition(), m_other, m_controller.revision()});
}

void DefinitionCompare::show(const Answer &answer)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_answer = answer;
    m_list->clear();
    for (qsizetype i = 0; i < answer.comparison.items.size(); ++i) {
        const ComparedItem &one = answer.comparison.items[i];
        if (one.isSame() && !m_showsAll->isChecked())
            continue;
        auto *item = new QTreeWidgetItem(m_list, {titleOf(one), stateOf(one)});
        item->setData(PartColumn, Qt::UserRole, i);
    }
    const auto differences = int(answer.comparison.differences());
    m_summary->setText(differences == 0 ? tr("Both say the same.") : tr("%n part(s) differ.", nullptr, differences));
    const int count = m_list->topLevelItemCount();
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, count - 1)));
    showItem();
    Q_EMIT compared();
}

const ComparedItem *DefinitionCompare::currentItem() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? &m_answer.comparison.items[item->data(PartColumn, Qt::UserRole).toLongLong()] : nullptr;
}

void DefinitionCompare::showItem()
{
    const ComparedItem *item = currentItem();
    const QList<DiffPart> parts = item ? item->difference() : QList<DiffPart>();
    m_left->setHtml(sideToHtml(parts, DiffPart::Kind::Removed));
    m_right->setHtml(sideToHtml(parts, DiffPart::Kind::Added));
    m_take->setEnabled(item && !item->isSame());
    m_take->setText(item && !item->right.isPresent ? tr("&Remove Here") : tr("&Take Over From There"));
}

void DefinitionCompare::take()
{
    const ComparedItem *item = currentItem();
    if (!item || item->isSame() || m_answer.revision != m_controller.revision())
        return;
    const Result<TextEdit> edit = takenFrom(*item, item->right, m_controller.definition(), m_other);
    const Result<void> done = edit ? m_controller.apply(*edit, {ChangeOrigin::Kind::Command, {}}, m_answer.revision)
                                   : Result<void>(edit.error());
    m_refusal->setVisible(!done);
    m_refusal->setText(done ? QString() : editErrorText(done.error()));
}

} // namespace Agentwright::App
