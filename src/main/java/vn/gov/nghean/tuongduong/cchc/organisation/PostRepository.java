package vn.gov.nghean.tuongduong.cchc.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface PostRepository extends JpaRepository<PostEntity, PostEntity.Key> {

}
