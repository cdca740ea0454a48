// Every row of the session machine's table, by what a photographer sees and does.

#include "tests/unit/session/machine_fixture.h"

#include <optional>
#include <string>

namespace xuezhao {
namespace {

TEST_F(SessionMachine, AScanIsLookedUpAndOpensAPlace) {
    scan("1001");
    ASSERT_TRUE(effect<effect::LookUp>());
    EXPECT_EQ(effect<effect::LookUp>()->presented.scan.number, "1001");
    EXPECT_EQ(state.phase, Phase::NoPlace);
    find(candidate(7, 12));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{7});
    EXPECT_EQ(state.place->session, 1u);
    EXPECT_TRUE(sounded(SessionSound::ScanAccepted));
    EXPECT_TRUE(logged("place-opened"));
}

TEST_F(SessionMachine, TheAnswerToAnEarlierScanIsStale) {
    scan();
    const auto first = state.lookup;
    scan();
    does(event::Found{first, {}, candidate(1, 1)});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    does(event::LookUpFailed{first, {ErrorId::StoreFailed, {}, {}}});
    EXPECT_FALSE(state.fault);
    find(candidate(2, 1));
    EXPECT_EQ(state.place->who.person.id, PersonId{2});
    does(event::Found{state.lookup, {}, candidate(3, 1)});
    EXPECT_EQ(state.phase, Phase::PlaceOpen) << "an answer that comes twice counts once";
}

TEST_F(SessionMachine, AFailedLookUpIsSaid) {
    scan();
    does(event::LookUpFailed{state.lookup, {ErrorId::RosterAmbiguous, {}, {}}});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    ASSERT_TRUE(state.fault);
    EXPECT_EQ(state.fault->what, SessionFault::What::CardRefused);
    EXPECT_TRUE(sounded(SessionSound::Refused));
    scan();
    EXPECT_FALSE(state.fault) << "the next try clears it";
}

TEST_F(SessionMachine, ASecondCardAsksAndLeftKeeps) {
    openFirst();
    scanAndFind(candidate(2, 2));
    EXPECT_EQ(state.phase, Phase::Asking);
    EXPECT_EQ(state.question->kind, QuestionKind::SecondCard);
    EXPECT_TRUE(sounded(SessionSound::Question));
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
    does(event::Answered{Answer::Left});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
    EXPECT_EQ(state.session, 1u);
    EXPECT_FALSE(state.question);
}

TEST_F(SessionMachine, RightReplacesThePlace) {
    openFirst();
    scanAndFind(candidate(2, 2));
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{2});
    EXPECT_EQ(state.session, 2u);
    EXPECT_TRUE(logged("place-replaced"));
}

TEST_F(SessionMachine, ReplacingByOneWhoIsTakenAsksAgain) {
    openFirst();
    scanAndFind(candidate(2, 2, true));
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.phase, Phase::Asking);
    EXPECT_EQ(state.question->kind, QuestionKind::AlreadyTaken);
    EXPECT_FALSE(state.place);
}

TEST_F(SessionMachine, ASecondCardOfTheSamePersonAsksNothing) {
    openFirst();
    scanAndFind(candidate(1, 1));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.session, 1u);
}

TEST_F(SessionMachine, TheNewestCardIsTheOneAskedAbout) {
    openFirst();
    scanAndFind(candidate(2, 2));
    scanAndFind(candidate(3, 2));
    EXPECT_EQ(state.phase, Phase::Asking);
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.place->who.person.id, PersonId{3});
}

TEST_F(SessionMachine, TheHoldersOwnCardEndsTheQuestion) {
    openFirst();
    scanAndFind(candidate(2, 2));
    scanAndFind(candidate(1, 1));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, OneAlreadyTakenIsAskedAbout) {
    scanAndFind(candidate(1, 931, true));
    EXPECT_EQ(state.question->kind, QuestionKind::AlreadyTaken);
    does(event::Answered{Answer::Left});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_FALSE(state.place);
    scanAndFind(candidate(1, 931, true));
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.serial.number(), 931);
}

TEST_F(SessionMachine, OneNotInTheRosterIsAddedByAnswer) {
    scan("9999");
    does(event::Found{state.lookup, Presented{{IdentityScan::Kind::StudentNumber, "9999", {}, false}, {}},
                      std::nullopt});
    EXPECT_EQ(state.question->kind, QuestionKind::NotInRoster);
    does(event::Answered{Answer::Right});
    ASSERT_TRUE(effect<effect::AddWalkUp>());
    EXPECT_EQ(effect<effect::AddWalkUp>()->presented.scan.number, "9999");
    EXPECT_EQ(state.phase, Phase::NoPlace);
    find(candidate(5, 3));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(SessionMachine, EscapeIsTheSafeAnswer) {
    openFirst();
    scanAndFind(candidate(2, 2));
    does(event::Skipped{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, SkippingClosesThePlace) {
    openFirst();
    does(event::Skipped{});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_FALSE(state.place);
    EXPECT_TRUE(logged("skipped-absent"));
    EXPECT_TRUE(effect<effect::PersonLeaves>());
    does(event::Skipped{});
    EXPECT_TRUE(effects.empty());
}

TEST_F(SessionMachine, NothingIsTakenWithoutAPlace) {
    does(event::CameraChanged{true});
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_TRUE(sounded(SessionSound::Refused));
    scan();
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::NoPlace);
}

TEST_F(SessionMachine, NothingIsTakenWhileACardIsLookedUp) {
    openFirst();
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
    scan();
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    see(Readiness::Green, 2s);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.request, 0u);
}

TEST_F(SessionMachine, AQuestionPausesTheShutter) {
    openFirst();
    see(Readiness::Green);
    scanAndFind(candidate(2, 2));
    see(Readiness::Green, 2s);
    does(event::ShutterPressed{});
    EXPECT_TRUE(sounded(SessionSound::Refused));
    EXPECT_EQ(state.phase, Phase::Asking);
    EXPECT_EQ(state.request, 0u);
}

TEST_F(SessionMachine, ASteadySecondOfGreenTakes) {
    openFirst();
    see(Readiness::Green, 10ms);
    EXPECT_EQ(state.phase, Phase::Counting);
    see(Readiness::Green, 999ms);
    EXPECT_EQ(state.phase, Phase::Counting);
    see(Readiness::Green, 1ms);
    EXPECT_EQ(state.phase, Phase::Capturing);
    ASSERT_TRUE(effect<effect::RequestStill>());
    EXPECT_EQ(effect<effect::RequestStill>()->request, state.request);
    EXPECT_TRUE(sounded(SessionSound::Shutter));
}

TEST_F(SessionMachine, TheAutomaticShutterTakesABurstAndOneOfItIsDeveloped) {
    openFirst();
    see(Readiness::Green);
    see(Readiness::Green, rules.steady);
    const auto first = state.request;
    does(event::TimePassed{}, rules.burstGap - 1ms);
    EXPECT_FALSE(effect<effect::RequestStill>()) << "they lie apart in time";
    does(event::TimePassed{}, 1ms);
    ASSERT_TRUE(effect<effect::RequestStill>());
    EXPECT_EQ(effect<effect::RequestStill>()->request, first + 1);
    does(event::StillArrived{first});
    does(event::StillArrived{first + 1});
    EXPECT_EQ(state.phase, Phase::Capturing);
    does(event::TimePassed{}, rules.burstGap);
    does(event::TimePassed{}, rules.burstGap);
    EXPECT_EQ(state.request, first + 2) << "no more than the burst";
    does(event::StillArrived{first + 2});
    EXPECT_EQ(state.phase, Phase::Developing);
    ASSERT_TRUE(effect<effect::Develop>());
    EXPECT_EQ(effect<effect::Develop>()->first, first);
    EXPECT_EQ(effect<effect::Develop>()->request, first + 2);
}

TEST_F(SessionMachine, ABurstThatBreaksOffIsDevelopedFromWhatCame) {
    for (const bool lost : {false, true}) {
        state = {};
        openFirst();
        see(Readiness::Green);
        see(Readiness::Green, rules.steady);
        does(event::StillArrived{state.request});
        if (lost) {
            does(event::CameraChanged{false});
        } else {
            does(event::TimePassed{}, rules.burstGap);
            does(event::StillFailed{state.request, {ErrorId::StillFailed, {}, {}}});
        }
        does(event::TimePassed{}, rules.burstGap);
        EXPECT_EQ(state.phase, Phase::Developing);
        ASSERT_TRUE(effect<effect::Develop>() || !lost);
        EXPECT_FALSE(state.fault);
    }
}

TEST_F(SessionMachine, APressedShutterTakesOneStill) {
    openFirst();
    capture();
    does(event::TimePassed{}, 10 * rules.burstGap);
    EXPECT_FALSE(effect<effect::RequestStill>());
    does(event::StillArrived{state.request});
    EXPECT_EQ(state.phase, Phase::Developing);
}

TEST_F(SessionMachine, OneBlinkBeginsTheSecondAnew) {
    openFirst();
    see(Readiness::Green);
    see(Readiness::Failing, 900ms);
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    see(Readiness::Green, 50ms);
    see(Readiness::Green, 900ms);
    EXPECT_EQ(state.phase, Phase::Counting);
}

TEST_F(SessionMachine, SecondsWithoutFramesAreNotSteady) {
    openFirst();
    see(Readiness::Green);
    does(event::TimePassed{}, 5s);
    EXPECT_EQ(state.phase, Phase::Counting) << "the camera stands still; only a frame can prove the second";
}

TEST_F(SessionMachine, AFrameOfAnEarlierPlaceProvesNothing) {
    openFirst();
    const auto earlier = state.session;
    does(event::Skipped{});
    scanAndFind(candidate(2, 1));
    does(event::Judged{earlier, Readiness::Green, {}});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.judged, Readiness::Unknown);
}

TEST_F(SessionMachine, TheAutomaticShutterCanBeOff) {
    openFirst();
    see(Readiness::Green);
    does(event::AutoShutterToggled{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    see(Readiness::Green, 2s);
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    does(event::AutoShutterToggled{});
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
}

TEST_F(SessionMachine, PressingWhileCountingTakesAtOnce) {
    openFirst();
    see(Readiness::Green);
    does(event::ShutterPressed{}, 100ms);
    EXPECT_EQ(state.phase, Phase::Capturing);
}

TEST_F(SessionMachine, AFailingPictureIsTakenByHoldingOn) {
    openFirst();
    see(Readiness::Failing);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::Holding);
    does(event::TimePassed{}, 599ms);
    EXPECT_EQ(state.phase, Phase::Holding);
    does(event::TimePassed{}, 1ms);
    EXPECT_EQ(state.phase, Phase::Capturing);
}

TEST_F(SessionMachine, AShortPressOnAFailingPictureTakesNothing) {
    openFirst();
    see(Readiness::Failing);
    does(event::ShutterPressed{});
    does(event::ShutterReleased{}, 300ms);
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    does(event::TimePassed{}, 1s);
    EXPECT_EQ(state.request, 0u);
}

TEST_F(SessionMachine, DoubtsAreTickedByAPerson) {
    openFirst();
    see(Readiness::Doubtful, 0ms, {"eyes_open", "lips"});
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_TRUE(sounded(SessionSound::Refused));
    does(event::Ticked{"eyes_open"});
    EXPECT_TRUE(logged("judged-by-eye"));
    EXPECT_EQ(state.readiness(rules), Readiness::Doubtful);
    does(event::Ticked{"head_top"});
    EXPECT_TRUE(state.ticked == std::set<std::string>{"eyes_open"}) << "only a doubt can be judged";
    does(event::Ticked{"lips"});
    EXPECT_EQ(state.readiness(rules), Readiness::Green);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::Capturing);
}

TEST_F(SessionMachine, ATickTakenBackStopsTheSecond) {
    openFirst();
    see(Readiness::Doubtful, 0ms, {"lips"});
    does(event::Ticked{"lips"});
    see(Readiness::Doubtful, 0ms, {"lips"});
    EXPECT_EQ(state.phase, Phase::Counting);
    does(event::Ticked{"lips"});
    EXPECT_TRUE(logged("judgement-withdrawn"));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(SessionMachine, TicksDoNotOutliveThePlace) {
    openFirst();
    see(Readiness::Doubtful, 0ms, {"lips"});
    does(event::Ticked{"lips"});
    does(event::Skipped{});
    scanAndFind(candidate(2, 1));
    see(Readiness::Doubtful, 0ms, {"lips"});
    EXPECT_EQ(state.readiness(rules), Readiness::Doubtful);
}

TEST_F(SessionMachine, AStationWithoutAWindowTakesTheDoubtful) {
    rules.doubtfulIsGreen = true;
    openFirst();
    see(Readiness::Doubtful, 0ms, {"lips"});
    see(Readiness::Doubtful, 1s, {"lips"});
    EXPECT_EQ(state.phase, Phase::Capturing);
}

TEST_F(SessionMachine, ACaptureGoesFromTheShutterToTheDisk) {
    openFirst();
    capture();
    does(event::StillArrived{state.request});
    EXPECT_EQ(state.phase, Phase::Developing);
    EXPECT_TRUE(effect<effect::Develop>());
    does(event::Developed{state.request, false});
    EXPECT_EQ(state.phase, Phase::Saving);
    ASSERT_TRUE(effect<effect::Store>());
    EXPECT_EQ(effect<effect::Store>()->person, PersonId{1});
    does(event::Stored{state.request, *Serial::fromNumber(1)});
    EXPECT_EQ(state.phase, Phase::Saved);
    EXPECT_TRUE(sounded(SessionSound::Saved));
    EXPECT_TRUE(effect<effect::PersonLeaves>());
    EXPECT_FALSE(state.place) << "a saved photograph closes the place";
    does(event::TimePassed{}, 999ms);
    EXPECT_EQ(state.phase, Phase::Saved);
    does(event::TimePassed{}, 1ms);
    EXPECT_EQ(state.phase, Phase::NoPlace);
}

TEST_F(SessionMachine, ThePictureOfSomebodyElseIsSavedAndSaid) {
    openFirst();
    capture();
    does(event::StillArrived{state.request});
    does(event::Developed{state.request, false});
    does(event::Stored{state.request, *Serial::fromNumber(1), Serial::fromNumber(7)});
    EXPECT_EQ(state.phase, Phase::Saved);
    EXPECT_FALSE(sounded(SessionSound::Saved));
    EXPECT_TRUE(sounded(SessionSound::Refused));
    ASSERT_TRUE(state.fault);
    EXPECT_EQ(state.fault->what, SessionFault::What::SamePicture);
    EXPECT_EQ(state.fault->error.where, "0007");
    EXPECT_TRUE(logged("same-picture"));
    does(event::TimePassed{}, 1000ms);
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_TRUE(state.fault) << "it is said until the next card";
    scanAndFind(candidate(2, 2));
    EXPECT_FALSE(state.fault);
}

TEST_F(SessionMachine, AnswersOfAnEarlierRequestAreStale) {
    openFirst();
    capture();
    const auto stale = state.request - 1;
    const Error error{ErrorId::WriteFailed, {}, {}};
    does(event::StillArrived{stale});
    does(event::StillFailed{stale, error});
    EXPECT_EQ(state.phase, Phase::Capturing);
    does(event::StillArrived{state.request});
    does(event::Developed{stale, false});
    does(event::DevelopFailed{stale, error});
    EXPECT_EQ(state.phase, Phase::Developing);
    does(event::Developed{state.request, false});
    does(event::Stored{stale, *Serial::fromNumber(1)});
    does(event::StoringFailed{stale, error});
    EXPECT_EQ(state.phase, Phase::Saving);
}

TEST_F(SessionMachine, AStillThatDoesNotComeKeepsThePlace) {
    openFirst();
    capture();
    does(event::StillFailed{state.request, {ErrorId::PictureDamaged, {}, {}}});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.fault->what, SessionFault::What::NotTaken);
    see(Readiness::Green, 0ms);
    see(Readiness::Green, 2s);
    EXPECT_EQ(state.phase, Phase::PlaceOpen) << "the automatic shutter does not repeat what just failed";
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::Capturing);
    EXPECT_FALSE(state.fault);
}

TEST_F(SessionMachine, ASilentCameraDoesNotHoldThePlaceForEver) {
    openFirst();
    capture();
    const auto late = state.request;
    does(event::TimePassed{}, rules.longestStill - 1ms);
    EXPECT_EQ(state.phase, Phase::Capturing);
    does(event::TimePassed{}, 1ms);
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.fault->error.id, ErrorId::StillOverdue);
    does(event::StillArrived{late});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(SessionMachine, AStillThatCannotBeDevelopedKeepsThePlace) {
    openFirst();
    capture();
    does(event::StillArrived{state.request});
    does(event::DevelopFailed{state.request, {ErrorId::NoFace, {}, {}}});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, ASaveThatFailsKeepsThePlaceAndItsSerial) {
    openFirst();
    develop();
    does(event::StoringFailed{state.request, {ErrorId::WriteFailed, {}, {}}});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.fault->what, SessionFault::What::NotSaved);
    EXPECT_TRUE(logged("not-saved"));
    EXPECT_TRUE(sounded(SessionSound::Refused));
    EXPECT_EQ(state.place->who.serial.number(), 1);
    EXPECT_FALSE(state.diskFull);
}

TEST_F(SessionMachine, AFullDiskStopsTheShutterUntilThereIsRoom) {
    openFirst();
    develop();
    does(event::StoringFailed{state.request, {ErrorId::DiskFull, {}, {}}});
    EXPECT_TRUE(state.diskFull);
    see(Readiness::Green);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    does(event::DiskChanged{false});
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
    does(event::DiskChanged{true});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_TRUE(state.place);
}

TEST_F(SessionMachine, ALostCameraLosesNoPlace) {
    openFirst();
    see(Readiness::Green);
    does(event::CameraChanged{false});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.judged, Readiness::Unknown);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    does(event::CameraChanged{true});
    see(Readiness::Failing);
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::Holding);
    does(event::CameraChanged{false});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, AFailingPhotographIsKeptAndThePlaceStaysOpen) {
    openFirst();
    save(true);
    ASSERT_TRUE(state.place);
    EXPECT_TRUE(state.place->keptAttempt);
    does(event::TimePassed{}, 1s);
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    see(Readiness::Green);
    see(Readiness::Green, 2s);
    EXPECT_EQ(state.phase, Phase::PlaceOpen) << "another one is for the photographer to decide";
    does(event::ShutterPressed{});
    EXPECT_EQ(state.phase, Phase::Capturing);
}

TEST_F(SessionMachine, AfterAKeptAttemptTheNextCardNeedsNoAnswer) {
    openFirst();
    save(true);
    does(event::TimePassed{}, 1s);
    scanAndFind(candidate(2, 2));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{2});
    EXPECT_TRUE(logged("place-opened"));
}

TEST_F(SessionMachine, LeavingAKeptAttemptIsNotAnAbsence) {
    openFirst();
    save(true);
    does(event::TimePassed{}, 1s);
    does(event::Skipped{});
    EXPECT_TRUE(logged("place-closed"));
    EXPECT_FALSE(logged("skipped-absent"));
}

TEST_F(SessionMachine, ACardDuringACaptureWaitsForItsTurn) {
    openFirst();
    capture();
    scan("2022110002");
    EXPECT_FALSE(effect<effect::LookUp>());
    does(event::StillArrived{state.request});
    does(event::Developed{state.request, false});
    does(event::Stored{state.request, *Serial::fromNumber(1)});
    EXPECT_EQ(state.phase, Phase::Saved);
    does(event::TimePassed{}, 1s);
    ASSERT_TRUE(effect<effect::LookUp>());
    EXPECT_EQ(effect<effect::LookUp>()->presented.scan.number, "2022110002");
    find(candidate(2, 2));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(SessionMachine, ACardThatWaitedIsAskedAboutWhenTheSaveFailed) {
    openFirst();
    develop();
    scan();
    does(event::StoringFailed{state.request, {ErrorId::WriteFailed, {}, {}}});
    find(candidate(2, 2));
    EXPECT_EQ(state.question->kind, QuestionKind::SecondCard);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, RetakeOpensTheLastPersonAgain) {
    does(event::RetakeAsked{});
    EXPECT_TRUE(sounded(SessionSound::Refused)) << "nobody was taken yet";
    openFirst();
    does(event::RetakeAsked{});
    EXPECT_EQ(state.session, 1u) << "a place is open";
    save();
    does(event::RetakeAsked{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.session, 2u);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
    EXPECT_EQ(state.place->who.serial.number(), 1);
}

TEST_F(SessionMachine, WhatWasSavedIsToBeLookedAtAndHoldsNothingUp) {
    saveToLookAt(1, 11);
    ASSERT_TRUE(state.review);
    EXPECT_EQ(state.review->capture, CaptureId{11});
    EXPECT_EQ(state.review->who.person.id, PersonId{1});
    EXPECT_EQ(state.review->lines, 3);
    EXPECT_FALSE(state.review->lookedAt);
    saveToLookAt(2, 12);
    EXPECT_EQ(state.review->capture, CaptureId{12}) << "the next one is taken whether somebody looked or not";
}

TEST_F(SessionMachine, APhotographWithoutLinesIsNotAskedAbout) {
    openFirst();
    save();
    EXPECT_FALSE(state.review);
    does(event::LineToggled{0, "key"});
    EXPECT_FALSE(effect<effect::KeepLook>());
}

TEST_F(SessionMachine, OneKeySaysThatAllLinesHold) {
    saveToLookAt(1, 11);
    does(event::LookedAt{"key"});
    ASSERT_TRUE(effect<effect::KeepLook>());
    EXPECT_EQ(effect<effect::KeepLook>()->review.capture, CaptureId{11});
    EXPECT_TRUE(effect<effect::KeepLook>()->review.lookedAt);
    EXPECT_TRUE(effect<effect::KeepLook>()->review.refused.empty());
    EXPECT_EQ(effect<effect::KeepLook>()->by, "key");
    EXPECT_EQ(state.phase, Phase::Saved) << "the session goes on as it was";

    does(event::LookedAt{"key"});
    EXPECT_FALSE(effect<effect::KeepLook>());
    EXPECT_TRUE(effect<effect::NextReview>()) << "again: the next photograph";
    does(event::ReviewOpened{Review{CaptureId{7}, candidate(7, 7, true), 3}});
    EXPECT_EQ(state.review->capture, CaptureId{7});
    EXPECT_FALSE(state.review->lookedAt) << "being shown is not being looked at";
}

TEST_F(SessionMachine, ItIsConfirmedAlsoWhileTheNextPersonStandsThere) {
    saveToLookAt(1, 11);
    does(event::TimePassed{}, 1s);
    scanAndFind(candidate(2, 2));
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
    does(event::LookedAt{"key"});
    EXPECT_EQ(effect<effect::KeepLook>()->review.capture, CaptureId{11});
    EXPECT_EQ(state.phase, Phase::Counting);
    EXPECT_EQ(state.place->who.person.id, PersonId{2});
}

TEST_F(SessionMachine, ALineThatDoesNotHoldIsKeptAndTakenBack) {
    saveToLookAt(1, 11);
    does(event::LineToggled{2, "mouse"});
    ASSERT_TRUE(effect<effect::KeepLook>());
    EXPECT_EQ(effect<effect::KeepLook>()->review.refused, std::set<int>{2});
    EXPECT_TRUE(effect<effect::KeepLook>()->review.lookedAt) << "who refuses has looked";
    does(event::LineToggled{2, "mouse"});
    EXPECT_TRUE(effect<effect::KeepLook>()->review.refused.empty());
    EXPECT_FALSE(effect<effect::KeepLook>()->review.lookedAt) << "nobody said that the others hold";
    for (const int none : {-1, 3}) {
        does(event::LineToggled{none, "mouse"});
        EXPECT_FALSE(effect<effect::KeepLook>()) << none;
    }
}

TEST_F(SessionMachine, UndoTakesTheLastLookBackEvenOfTheOneBefore) {
    does(event::ReviewUndone{});
    EXPECT_TRUE(sounded(SessionSound::Refused));
    saveToLookAt(1, 11);
    does(event::LineToggled{1, "key"});
    does(event::LookedAt{"key"});  // looked at already, by the refusal
    EXPECT_TRUE(effect<effect::NextReview>());
    saveToLookAt(2, 12);
    does(event::ReviewUndone{});
    ASSERT_TRUE(effect<effect::KeepLook>());
    EXPECT_EQ(effect<effect::KeepLook>()->review.capture, CaptureId{11});
    EXPECT_FALSE(effect<effect::KeepLook>()->review.lookedAt);
    EXPECT_EQ(state.review->capture, CaptureId{11}) << "what is undone is shown";
    does(event::ReviewUndone{});
    EXPECT_FALSE(effect<effect::KeepLook>()) << "one step back";
}

TEST_F(SessionMachine, RetakeAfterARefusalMeansThePersonOfThatPhotograph) {
    saveToLookAt(1, 11);
    saveToLookAt(2, 12);
    does(event::ReviewOpened{Review{CaptureId{11}, candidate(1, 1, true), 3}});
    does(event::LineToggled{0, "key"});
    does(event::TimePassed{}, 1s);
    does(event::RetakeAsked{});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(SessionMachine, ALookThatWasNotKeptIsNotShownAsKept) {
    saveToLookAt(1, 11);
    does(event::LookedAt{"key"});
    does(event::LookNotKept{CaptureId{11}, {ErrorId::DiskFull, {}, {}}});
    EXPECT_FALSE(state.review->lookedAt);
    ASSERT_TRUE(state.fault);
    EXPECT_EQ(state.fault->what, SessionFault::What::LookNotKept);
    EXPECT_TRUE(sounded(SessionSound::Refused));
}

TEST_F(SessionMachine, ThePlacesSerialIsTheOneTheStoreGave) {
    openFirst();
    develop();
    does(event::Stored{state.request, *Serial::fromNumber(4)});
    EXPECT_EQ(state.lastSaved->serial.number(), 4);
}

}  // namespace
}  // namespace xuezhao
