// SPDX-License-Identifier: MIT
#include "routing/definition_compare.h"

#include "document/document_controller.h"
#include "document/error_text.h"
#include "document/shown_path.h"

#include <agentwright/base/file_text.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
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
    switch (item.change()) {
    case ComparedItem::Change::None:
        break;
    case ComparedItem::Change::Left:
        return DefinitionCompare::tr("changed here");
    case ComparedItem::Change::Right:
        return DefinitionCompare::tr("changed there");
    case ComparedItem::Change::Both:
        return DefinitionCompare::tr("changed in both, in the same way");
    case ComparedItem::Change::Conflict:
        return DefinitionCompare::tr("changed in both, differently");
    }
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
    : DefinitionCompare(controller, otherTitle, DefinitionView::parse(otherText), parent)
{ }

DefinitionCompare::DefinitionCompare(DocumentController &controller, QWidget *parent)
    : DefinitionCompare(controller, tr("what an export keeps"), std::nullopt, parent)
{ }

DefinitionCompare::DefinitionCompare(DocumentController &controller, const QString &otherTitle,
                                     const std::optional<DefinitionView> &other, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_other(other)
    , m_summary(new QLabel(this))
    , m_showsAll(new QCheckBox(tr("Show what is the &same"), this))
    , m_list(new QTreeWidget(this))
    , m_left(makeSide(tr("Here"), this))
    , m_right(makeSide(otherTitle, this))
    , m_base(makeSide(tr("Where both come from"), this))
    , m_baseTitle(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_take(new QPushButton(tr("&Take Over From There"), this))
    , m_takeOrigin(new QPushButton(tr("Take &Back"), this))
    , m_origin(new QPushButton(tr("Where Both Come &From"), this))
    , m_job(&DefinitionCompare::workedOut, [this](const Answer &answer) { show(answer); }, kDebounceMs)
{
    setObjectName(u"definitionCompare"_s);
    setWindowTitle(tr("Compare %1 With %2").arg(shownPath(controller.fileName()), otherTitle));
    m_list->setObjectName(u"comparedParts"_s);
    m_list->setAccessibleName(tr("Parts that differ"));
    m_list->setHeaderLabels({tr("Part"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(PartColumn, QHeaderView::ResizeToContents);
    m_left->setObjectName(u"comparedHere"_s);
    m_right->setObjectName(u"comparedThere"_s);
    m_base->setObjectName(u"comparedOrigin"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_refusal->setObjectName(u"takeRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_take->setObjectName(u"takeOver"_s);
    m_take->setAutoDefault(false);
    m_takeOrigin->setObjectName(u"takeOrigin"_s);
    m_takeOrigin->setAutoDefault(false);
    m_takeOrigin->setToolTip(tr("Say again what both come from"));
    m_origin->setObjectName(u"compareOrigin"_s);
    m_origin->setAutoDefault(false);
    m_origin->setToolTip(tr("With the version that both come from it can be told who changed what"));
    fillOrigins();

    auto *sides = new QHBoxLayout;
    const auto addSide = [&](QLabel *label, QTextEdit *side) {
        auto *column = new QWidget(this);
        auto *inColumn = new QVBoxLayout(column);
        inColumn->setContentsMargins({});
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        inColumn->addWidget(label);
        inColumn->addWidget(side, 1);
        sides->addWidget(column, 1);
        return column;
    };
    m_baseSide = addSide(m_baseTitle, m_base);
    m_baseSide->hide();
    addSide(new QLabel(tr("Here: %1").arg(shownPath(controller.fileName())), this), m_left);
    addSide(new QLabel(tr("There: %1").arg(otherTitle), this), m_right);
    auto *below = new QWidget(this);
    below->setLayout(sides);
    sides->setContentsMargins({});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_take, m_takeOrigin, m_origin})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    m_takeOrigin->hide(); // buttons are shown when they are added
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_showsAll);
    auto *layout = new QVBoxLayout(this);
    if (!m_other)
        addTargets();
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(900, 600);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &DefinitionCompare::takeOther);
    connect(m_takeOrigin, &QPushButton::clicked, this, &DefinitionCompare::takeOrigin);
    connect(m_showsAll, &QCheckBox::toggled, this, [this] { show(m_answer); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DefinitionCompare::showItem);
    connect(m_list, &QTreeWidget::itemActivated, this, &DefinitionCompare::takeOther);
    connect(&controller, &DocumentController::definitionChanged, this, &DefinitionCompare::ask);
    m_list->setFocus();
    ask();
}

void DefinitionCompare::addTargets()
{
    m_targets = new QComboBox(this);
    m_targets->setObjectName(u"compareTarget"_s);
    m_targets->setAccessibleName(tr("Exported for"));
    for (const ExportTarget *target : allExportTargets())
        m_targets->addItem(QCoreApplication::translate("Agentwright::Exporting", target->label),
                           QString::fromLatin1(target->id));
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&Exported for:"), this);
    label->setBuddy(m_targets);
    line->addWidget(label);
    line->addWidget(m_targets);
    line->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_origin->hide(); // an export comes from nowhere else
    connect(m_targets, &QComboBox::currentIndexChanged, this, &DefinitionCompare::ask);
}

void DefinitionCompare::fillOrigins()
{
    auto *menu = new QMenu(m_origin);
    menu->addAction(tr("The &Committed Version"), this, [this] { Q_EMIT originRequested(Origin::Commit); });
    menu->addAction(tr("A &File…"), this, [this] { Q_EMIT originRequested(Origin::File); });
    m_origin->setMenu(menu);
}

void DefinitionCompare::setOrigin(const QString &title, const QString &text)
{
    m_originView = DefinitionView::parse(text);
    m_baseTitle->setText(tr("Both come from: %1").arg(title));
    m_baseSide->show();
    m_takeOrigin->show();
    ask();
}

void DefinitionCompare::ask()
{
    m_take->setEnabled(false);
    m_takeOrigin->setEnabled(false);
    const ExportTarget *target = m_targets ? findExportTarget(m_targets->currentData().toString()) : nullptr;
    m_job.schedule({{m_controller.definition(), m_controller.format(), m_controller.filePath(), {}},
                    m_other,
                    target,
                    m_originView,
                    m_controller.revision()});
}

DefinitionCompare::Answer DefinitionCompare::workedOut(const Question &question)
{
    Answer answer;
    answer.revision = question.revision;
    Result<DefinitionView> right = DefinitionView();
    if (question.right) {
        right = *question.right;
    } else {
        SourceDefinition left = question.left;
        if (const Result<QByteArray> bytes = encodeText(left.definition.text(), left.format))
            left.bytes = *bytes;
        right = keptByTarget(*question.target, left);
    }
    if (!right) {
        answer.problem = right.error().detail;
        return answer;
    }
    answer.right = *right;
    answer.comparison = compareDefinitions(question.left.definition, answer.right,
                                           question.origin ? &*question.origin : nullptr);
    return answer;
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
    m_summary->setText(!answer.problem.isEmpty() ? answer.problem
                       : differences == 0        ? tr("Both say the same.")
                                                 : tr("%n part(s) differ.", nullptr, differences));
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
    m_base->setPlainText(item && item->base ? item->base->text : QString());
    m_take->setEnabled(item && !item->isSame());
    m_take->setText(item && !item->right.isPresent ? tr("&Remove Here") : tr("&Take Over From There"));
    const bool isChangedHere = item && item->base && item->left.text != item->base->text;
    m_takeOrigin->setEnabled(isChangedHere);
}

void DefinitionCompare::takeOther()
{
    if (const ComparedItem *item = currentItem(); item && !item->isSame())
        take(item->right, m_answer.right);
}

void DefinitionCompare::takeOrigin()
{
    if (const ComparedItem *item = currentItem(); item && item->base)
        take(*item->base, *m_originView);
}

void DefinitionCompare::take(const ComparedSide &side, const DefinitionView &from)
{
    if (m_answer.revision != m_controller.revision())
        return;
    const Result<TextEdit> edit = takenFrom(*currentItem(), side, m_controller.definition(), from);
    const Result<void> done = edit ? m_controller.apply(*edit, {ChangeOrigin::Kind::Command, {}}, m_answer.revision)
                                   : Result<void>(edit.error());
    m_refusal->setVisible(!done);
    m_refusal->setText(done ? QString() : editErrorText(done.error()));
}

} // namespace Agentwright::App
